-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE territory_alias
SET position = :position, lang = :lang, name = :name, source = :source
WHERE alpha2 = :alpha2 AND id = :id
