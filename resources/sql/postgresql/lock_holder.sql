-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT concat_ws(', ', a.usename, NULLIF(a.application_name, ''), host(a.client_addr))
FROM pg_locks l
JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.relation = to_regclass('change_log')
  AND l.granted
  AND l.mode IN ('ExclusiveLock', 'AccessExclusiveLock')
  AND l.pid <> pg_backend_pid()
