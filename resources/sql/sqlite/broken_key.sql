-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT 'foreign key of ' || "table" || ', row ' || COALESCE(rowid, '?')
FROM pragma_foreign_key_check
LIMIT 1
