-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO territory_alias
    (alpha2, id, position, lang, name, source)
VALUES
    (:alpha2, :id, :position, :lang, :name, :source)
