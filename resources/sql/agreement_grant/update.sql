-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement_grant
SET position = :position, sector_code = :sector_code, activity = :activity,
    from_territory_kind = :from_territory_kind, from_territory_id = :from_territory_id,
    to_territory_kind = :to_territory_kind, to_territory_id = :to_territory_id,
    evidence = :evidence, standards = :standards, scope_since = :scope_since,
    scope_until = :scope_until, scope_status = :scope_status
WHERE agreement_id = :agreement_id AND id = :id
