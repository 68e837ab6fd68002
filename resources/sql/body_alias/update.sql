-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE body_alias
SET position = :position, alias = :alias, language = :language, note = :note
WHERE body_id = :body_id AND id = :id
