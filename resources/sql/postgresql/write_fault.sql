-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- A standby server, or one that is set so, and an account without the right; else no row or null.
SELECT CASE WHEN current_setting('transaction_read_only') = 'on' THEN 'server'
            WHEN NOT has_table_privilege('change_log', 'INSERT') THEN 'right' END
WHERE to_regclass('change_log') IS NOT NULL
