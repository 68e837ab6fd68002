-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement_designation
SET position = :position, body_id = :body_id, since = :since, until = :until,
    sector_code = :sector_code, source_url = :source_url, note = :note
WHERE agreement_id = :agreement_id AND id = :id
