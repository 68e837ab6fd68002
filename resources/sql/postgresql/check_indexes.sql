-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT bt_index_check(c.oid)
FROM pg_class c
JOIN pg_am a ON a.oid = c.relam
WHERE c.relkind = 'i'
  AND a.amname = 'btree'
  AND c.relnamespace = current_schema()::regnamespace
