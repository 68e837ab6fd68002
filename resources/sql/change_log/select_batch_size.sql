-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT COUNT(*)
FROM change_log
WHERE batch = :batch
