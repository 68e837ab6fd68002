-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT agreement_id, id, position, relation, to_agreement_id, date
FROM agreement_link
ORDER BY agreement_id, position
