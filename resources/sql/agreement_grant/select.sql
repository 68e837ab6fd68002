-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT agreement_id, id, position, sector_code, activity, from_territory_kind, from_territory_id,
       to_territory_kind, to_territory_id, evidence, standards, scope_since, scope_until,
       scope_status
FROM agreement_grant
ORDER BY agreement_id, position
