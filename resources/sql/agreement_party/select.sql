-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT agreement_id, id, position, party_kind, party_id, role, since, until, scopes, activities
FROM agreement_party
ORDER BY agreement_id, position
