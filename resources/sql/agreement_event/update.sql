-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE agreement_event
SET position = :position, date = :date, part = :part, sector_code = :sector_code,
    from_territory_kind = :from_territory_kind, from_territory_id = :from_territory_id,
    to_territory_kind = :to_territory_kind, to_territory_id = :to_territory_id,
    body_id = :body_id, kind = :kind, source_kind = :source_kind, description = :description,
    source_url = :source_url, as_of = :as_of
WHERE agreement_id = :agreement_id AND event_id = :event_id
