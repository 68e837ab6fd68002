-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE territory
SET version = :version, alpha3 = :alpha3, numeric = :numeric, name = :name,
    capital_en = :capital_en, capital_lat = :capital_lat, capital_lon = :capital_lon,
    label_lat = :label_lat, label_lon = :label_lon, uninhabited = :uninhabited
WHERE alpha2 = :alpha2 AND version = :old_version
