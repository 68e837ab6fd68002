-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM body_alias
WHERE body_id = :body_id AND id = :id
