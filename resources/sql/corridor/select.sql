-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT group_code, id, position, kind, name, route_wkt, branches_wkt, source
FROM corridor
ORDER BY group_code, position
