-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT code, version, kind, parent, role, name, source
FROM territory_group
ORDER BY code
