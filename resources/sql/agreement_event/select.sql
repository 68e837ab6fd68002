-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT agreement_id, event_id, position, date, part, sector_code, from_territory_kind,
       from_territory_id, to_territory_kind, to_territory_id, body_id, kind, source_kind,
       description, source_url, as_of
FROM agreement_event
ORDER BY agreement_id, position
