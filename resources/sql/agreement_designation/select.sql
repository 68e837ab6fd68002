-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT agreement_id, id, position, body_id, since, until, sector_code, source_url, note
FROM agreement_designation
ORDER BY agreement_id, position
