-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT seq, batch, undone_batch, who, at, schema, reason, kind, id, version, before, after, hash
FROM change_log
WHERE kind = :kind AND id = :id
ORDER BY seq
