-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT 'yes'
FROM pg_proc
WHERE proname = 'bt_index_check'
  AND pronargs = 1
  AND has_function_privilege(oid, 'EXECUTE')
