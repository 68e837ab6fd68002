-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT id, version, programme, batch, release_date, title, field_sector, partner_territories,
       body_ids, agreement_ids, aims, evidence_status, source_url, as_of, confidence, notes
FROM project
ORDER BY id
