-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO agreement_link
    (agreement_id, id, position, relation, to_agreement_id, date)
VALUES
    (:agreement_id, :id, :position, :relation, :to_agreement_id, :date)
