-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT batch, undone_batch, who, reason, MAX(seq) - MIN(seq) + 1, COUNT(*)
FROM change_log
GROUP BY batch, undone_batch, who, reason
ORDER BY MIN(seq)
