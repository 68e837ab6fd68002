-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE sector
SET version = :version, parent = :parent, role = :role, name = :name,
    iaf_codes = :iaf_codes, ics_fields = :ics_fields, hs_chapters = :hs_chapters,
    iecee_categories = :iecee_categories
WHERE code = :code AND version = :old_version
