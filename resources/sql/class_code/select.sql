-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT id, version, scheme, code, section, title, nace_rev2, reserved
FROM class_code
ORDER BY id
