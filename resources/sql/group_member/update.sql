-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE group_member
SET position = :position, member = :member, role = :role, since = :since, until = :until,
    source = :source, note = :note
WHERE group_code = :group_code AND id = :id
