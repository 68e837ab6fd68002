-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT alpha2, id, position, lang, name, source
FROM territory_alias
ORDER BY alpha2, position
