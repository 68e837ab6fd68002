-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE corridor
SET position = :position, kind = :kind, name = :name, route_wkt = :route_wkt,
    branches_wkt = :branches_wkt, source = :source
WHERE group_code = :group_code AND id = :id
