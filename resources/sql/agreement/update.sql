-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement
SET version = :version, title = :title, title_native = :title_native, native_lang = :native_lang,
    kind = :kind, level = :level, status = :status, signed_date = :signed_date,
    effective_date = :effective_date, expiry_date = :expiry_date, term_months = :term_months,
    renewal = :renewal, renewal_months = :renewal_months, notice_months = :notice_months,
    notice_basis = :notice_basis, listing = :listing, activation = :activation,
    lead_body_id = :lead_body_id, source_url = :source_url, as_of = :as_of,
    confidence = :confidence, notes = :notes
WHERE id = :id AND version = :old_version
