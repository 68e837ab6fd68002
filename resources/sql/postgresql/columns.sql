-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT table_name || '.' || column_name
FROM information_schema.columns
WHERE table_schema = current_schema()
