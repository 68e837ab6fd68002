-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO group_evidence
    (group_code, id, position, alpha2, event, date, source_id, used_for_year, note)
VALUES
    (:group_code, :id, :position, :alpha2, :event, :date, :source_id, :used_for_year, :note)
