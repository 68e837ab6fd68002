-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO body_succession
    (body_id, id, position, successor_id, kind, date, source_url, note)
VALUES
    (:body_id, :id, :position, :successor_id, :kind, :date, :source_url, :note)
