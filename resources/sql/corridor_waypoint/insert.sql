-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO corridor_waypoint
    (group_code, id, position, branch, seq, name, alpha2, lat, lon, type)
VALUES
    (:group_code, :id, :position, :branch, :seq, :name, :alpha2, :lat, :lon, :type)
