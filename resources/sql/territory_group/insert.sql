-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO territory_group
    (code, version, kind, parent, role, name, source)
VALUES
    (:code, :version, :kind, :parent, :role, :name, :source)
