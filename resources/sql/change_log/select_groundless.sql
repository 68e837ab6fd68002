-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT MIN(undo.begin_seq)
FROM (SELECT batch, undone_batch, MIN(seq) AS begin_seq
      FROM change_log
      WHERE undone_batch IS NOT NULL
      GROUP BY batch, undone_batch) undo
WHERE NOT EXISTS (SELECT 1
                  FROM change_log undone
                  WHERE undone.batch = undo.undone_batch
                    AND undone.batch <> undo.batch
                    AND undone.seq < undo.begin_seq)
