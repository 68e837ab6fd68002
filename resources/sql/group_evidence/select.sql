-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT group_code, id, position, alpha2, event, date, source_id, used_for_year, note
FROM group_evidence
ORDER BY group_code, position
