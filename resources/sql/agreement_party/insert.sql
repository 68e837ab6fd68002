-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO agreement_party
    (agreement_id, id, position, party_kind, party_id, role, since, until, scopes,
     activities)
VALUES
    (:agreement_id, :id, :position, :party_kind, :party_id, :role, :since, :until, :scopes,
     :activities)
