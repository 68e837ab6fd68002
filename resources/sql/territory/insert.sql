-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO territory
    (alpha2, version, alpha3, numeric, name, capital_en, capital_lat, capital_lon, label_lat,
     label_lon, uninhabited)
VALUES
    (:alpha2, :version, :alpha3, :numeric, :name, :capital_en, :capital_lat, :capital_lon,
     :label_lat, :label_lon, :uninhabited)
