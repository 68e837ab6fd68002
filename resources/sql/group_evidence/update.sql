-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE group_evidence
SET position = :position, alpha2 = :alpha2, event = :event, date = :date, source_id = :source_id,
    used_for_year = :used_for_year, note = :note
WHERE group_code = :group_code AND id = :id
