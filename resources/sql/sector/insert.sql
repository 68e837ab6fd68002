-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO sector
    (code, version, parent, role, name, iaf_codes, ics_fields, hs_chapters,
     iecee_categories)
VALUES
    (:code, :version, :parent, :role, :name, :iaf_codes, :ics_fields, :hs_chapters,
     :iecee_categories)
