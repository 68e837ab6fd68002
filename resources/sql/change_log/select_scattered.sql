-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT MAX(seq)
FROM change_log
GROUP BY batch
HAVING MAX(seq) - MIN(seq) + 1 <> COUNT(*)
ORDER BY MIN(seq)
LIMIT 1
