-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT code, version, parent, role, name, iaf_codes, ics_fields, hs_chapters, iecee_categories
FROM sector
ORDER BY code
