-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO agreement_designation
    (agreement_id, id, position, body_id, since, until, sector_code, source_url, note)
VALUES
    (:agreement_id, :id, :position, :body_id, :since, :until, :sector_code, :source_url, :note)
