-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE territory_group
SET version = :version, kind = :kind, parent = :parent, role = :role, name = :name, source = :source
WHERE code = :code AND version = :old_version
