-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
-- Whatever the table has in its rows, as text.
SELECT COALESCE(string_agg(trim(BOTH '()' FROM CAST(s AS TEXT)), ', '), 'none')
FROM schema_version s
