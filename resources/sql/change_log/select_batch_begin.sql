-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT seq, batch, undone_batch, who, at, schema, reason, kind, id, version, before, after, hash
FROM change_log
WHERE batch = :batch
ORDER BY seq
LIMIT 1
