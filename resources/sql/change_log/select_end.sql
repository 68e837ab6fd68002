-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT seq, hash
FROM change_log
ORDER BY seq DESC
LIMIT 1
