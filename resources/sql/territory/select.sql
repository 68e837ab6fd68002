-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT alpha2, version, alpha3, numeric, name, capital_en, capital_lat, capital_lon, label_lat,
       label_lon, uninhabited
FROM territory
ORDER BY alpha2
