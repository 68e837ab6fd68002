-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT id, MAX(version)
FROM change_log
WHERE kind = :kind
GROUP BY id
