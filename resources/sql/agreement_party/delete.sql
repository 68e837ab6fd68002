-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM agreement_party
WHERE agreement_id = :agreement_id AND id = :id
