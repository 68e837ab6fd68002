-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT batch, undone_batch, who, reason
FROM change_log
WHERE who = :who OR undone_batch IS NOT NULL
GROUP BY batch, undone_batch, who, reason
ORDER BY MIN(seq)
