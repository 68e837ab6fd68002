-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO corridor
    (group_code, id, position, kind, name, route_wkt, branches_wkt, source)
VALUES
    (:group_code, :id, :position, :kind, :name, :route_wkt, :branches_wkt, :source)
