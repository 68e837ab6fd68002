-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT seq, batch, undone_batch, who, at, schema, reason, kind, id, version, before, after, hash
FROM change_log
WHERE seq <= :seq
  AND seq > COALESCE((SELECT seq FROM change_log WHERE at <= :at ORDER BY seq DESC LIMIT 1), 0)
ORDER BY seq DESC
