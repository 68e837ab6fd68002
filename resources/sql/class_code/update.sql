-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE class_code
SET version = :version, scheme = :scheme, code = :code, section = :section, title = :title,
    nace_rev2 = :nace_rev2, reserved = :reserved
WHERE id = :id AND version = :old_version
