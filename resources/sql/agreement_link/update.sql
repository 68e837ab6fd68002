-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement_link
SET position = :position, relation = :relation, to_agreement_id = :to_agreement_id, date = :date
WHERE agreement_id = :agreement_id AND id = :id
