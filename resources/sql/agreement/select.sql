-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT id, version, title, title_native, native_lang, kind, level, status, signed_date,
       effective_date, expiry_date, term_months, renewal, renewal_months, notice_months,
       notice_basis, listing, activation, lead_body_id, source_url, as_of, confidence, notes
FROM agreement
ORDER BY id
