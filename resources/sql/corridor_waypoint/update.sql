-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE corridor_waypoint
SET position = :position, branch = :branch, seq = :seq, name = :name, alpha2 = :alpha2,
    lat = :lat, lon = :lon, type = :type
WHERE group_code = :group_code AND id = :id
