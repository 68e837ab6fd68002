-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT batch, undone_batch, who, reason, MIN(seq)
FROM change_log
GROUP BY batch, undone_batch, who, reason
ORDER BY MIN(seq)
