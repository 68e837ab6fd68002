-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM agreement_event
WHERE agreement_id = :agreement_id AND event_id = :event_id
