-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO body_alias
    (body_id, id, position, alias, language, note)
VALUES
    (:body_id, :id, :position, :alias, :language, :note)
