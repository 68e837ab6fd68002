-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE project
SET version = :version, programme = :programme, batch = :batch, release_date = :release_date,
    title = :title, field_sector = :field_sector, partner_territories = :partner_territories,
    body_ids = :body_ids, agreement_ids = :agreement_ids, aims = :aims,
    evidence_status = :evidence_status, source_url = :source_url, as_of = :as_of,
    confidence = :confidence, notes = :notes
WHERE id = :id AND version = :old_version
