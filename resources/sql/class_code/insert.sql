-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO class_code
    (id, version, scheme, code, section, title, nace_rev2, reserved)
VALUES
    (:id, :version, :scheme, :code, :section, :title, :nace_rev2, :reserved)
