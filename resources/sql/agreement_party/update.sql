-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement_party
SET position = :position, party_kind = :party_kind, party_id = :party_id, role = :role,
    since = :since, until = :until, scopes = :scopes, activities = :activities
WHERE agreement_id = :agreement_id AND id = :id
