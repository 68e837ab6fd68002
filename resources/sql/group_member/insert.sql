-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO group_member
    (group_code, id, position, member, role, since, until, source, note)
VALUES
    (:group_code, :id, :position, :member, :role, :since, :until, :source, :note)
