-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT CASE m.type WHEN 'table' THEN m.name || '.' || c.name ELSE m.type END
FROM sqlite_master m
LEFT JOIN pragma_table_info(m.name) c
WHERE m.type <> 'index' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
