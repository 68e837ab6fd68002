-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- The record is only given in the first row of each step.
SELECT step.seq, step.batch, step.undone_batch, step.who, step.at, step.schema, step.reason,
       step.kind, step.id, step.version,
       CASE WHEN previous.batch = step.batch THEN NULL ELSE step.before END,
       CASE WHEN previous.batch = step.batch THEN NULL ELSE step.after END,
       CASE WHEN previous.batch = step.batch THEN 0 ELSE 1 END,
       CASE WHEN step.before IS NULL THEN 0 ELSE 1 END,
       CASE WHEN step.after IS NULL THEN 0 ELSE 1 END
FROM change_log step
LEFT JOIN change_log previous ON previous.seq = step.seq - 1
WHERE step.seq < :seq
ORDER BY step.seq DESC
LIMIT :count
