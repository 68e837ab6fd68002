-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT group_code, id, position, member, role, since, until, source, note
FROM group_member
ORDER BY group_code, position
