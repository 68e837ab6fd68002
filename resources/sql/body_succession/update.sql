-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE body_succession
SET position = :position, successor_id = :successor_id, kind = :kind, date = :date,
    source_url = :source_url, note = :note
WHERE body_id = :body_id AND id = :id
