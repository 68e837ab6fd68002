-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- Where a body or an agreement is deleted, the engine looks for rows that refer to it. Deleting
-- many, as undoing an import does, must not read whole tables for each. The time of the log is
-- only asked for from its end backwards, by number.
CREATE INDEX body_succession_successor ON body_succession (successor_id)
WHERE successor_id IS NOT NULL;

CREATE INDEX agreement_lead_body ON agreement (lead_body_id)
WHERE lead_body_id IS NOT NULL;

CREATE INDEX agreement_designation_body ON agreement_designation (body_id)
WHERE body_id IS NOT NULL;

CREATE INDEX agreement_event_body ON agreement_event (body_id)
WHERE body_id IS NOT NULL;

CREATE INDEX agreement_link_target ON agreement_link (to_agreement_id)
WHERE to_agreement_id IS NOT NULL;

DROP INDEX change_log_at;
