-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM group_member
WHERE group_code = :group_code AND id = :id
