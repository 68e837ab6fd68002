-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT group_code, id, position, branch, seq, name, alpha2, lat, lon, type
FROM corridor_waypoint
ORDER BY group_code, position
