-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT seq, batch, undone_batch, who, at, schema, reason, kind, id, version, before, after, hash
FROM change_log
WHERE seq >= :seq
ORDER BY seq
LIMIT :count
