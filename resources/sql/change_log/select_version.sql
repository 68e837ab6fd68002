-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT MAX(version)
FROM change_log
WHERE kind = :kind AND id = :id
