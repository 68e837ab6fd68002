-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
CREATE TABLE territory (
    alpha2 TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    alpha3 TEXT,
    numeric TEXT,
    name TEXT,
    capital_en TEXT,
    capital_lat DOUBLE PRECISION,
    capital_lon DOUBLE PRECISION,
    label_lat DOUBLE PRECISION,
    label_lon DOUBLE PRECISION
);

CREATE TABLE source (
    source_id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    title TEXT,
    publisher TEXT,
    date TEXT,
    url TEXT,
    note TEXT
);

CREATE TABLE sector (
    code TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    parent TEXT REFERENCES sector (code) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    iaf_codes TEXT,
    ics_fields TEXT,
    hs_chapters TEXT,
    iecee_categories TEXT
);

CREATE TABLE class_code (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    scheme TEXT,
    code TEXT,
    section TEXT,
    title TEXT,
    nace_rev2 TEXT,
    reserved TEXT CHECK (reserved IN ('Y', 'N'))
);

CREATE TABLE territory_group (
    code TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    kind TEXT,
    parent TEXT,
    name TEXT,
    source TEXT
);

CREATE TABLE group_member (
    group_code TEXT NOT NULL REFERENCES territory_group (code) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    member TEXT REFERENCES territory (alpha2) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    since TEXT,
    until TEXT,
    source TEXT,
    note TEXT,
    PRIMARY KEY (group_code, id)
);

CREATE TABLE group_evidence (
    group_code TEXT NOT NULL REFERENCES territory_group (code) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    alpha2 TEXT REFERENCES territory (alpha2) DEFERRABLE INITIALLY DEFERRED,
    event TEXT,
    date TEXT,
    source_id TEXT REFERENCES source (source_id) DEFERRABLE INITIALLY DEFERRED,
    used_for_year TEXT CHECK (used_for_year IN ('Y', 'N')),
    note TEXT,
    PRIMARY KEY (group_code, id)
);

CREATE TABLE corridor (
    group_code TEXT NOT NULL REFERENCES territory_group (code) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT,
    name TEXT,
    route_wkt TEXT,
    branches_wkt TEXT,
    source TEXT,
    PRIMARY KEY (group_code, id)
);

CREATE TABLE corridor_waypoint (
    group_code TEXT NOT NULL REFERENCES territory_group (code) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    branch TEXT,
    seq INTEGER,
    name TEXT,
    alpha2 TEXT REFERENCES territory (alpha2) DEFERRABLE INITIALLY DEFERRED,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    type TEXT,
    PRIMARY KEY (group_code, id)
);

CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL
        CHECK (kind IN ('regulator', 'accreditation_body', 'certification_body',
                        'testing_laboratory', 'inspection_body', 'regional_organisation',
                        'international_organisation')),
    short_name TEXT,
    name TEXT,
    name_native TEXT,
    native_lang TEXT,
    country TEXT REFERENCES territory (alpha2) DEFERRABLE INITIALLY DEFERRED,
    represents TEXT,
    city TEXT,
    website TEXT,
    founded TEXT,
    source_url TEXT,
    as_of TEXT,
    confidence TEXT CHECK (confidence IN ('high', 'medium', 'low'))
);

CREATE TABLE body_alias (
    body_id TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    alias TEXT,
    language TEXT,
    note TEXT,
    PRIMARY KEY (body_id, id)
);

CREATE TABLE body_succession (
    body_id TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    successor_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('renamed', 'merged', 'split', 'replaced')),
    date TEXT,
    source_url TEXT,
    note TEXT,
    PRIMARY KEY (body_id, id)
);

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    title TEXT,
    title_native TEXT,
    native_lang TEXT,
    kind TEXT NOT NULL
        CHECK (kind IN ('intergovernmental_mra', 'regulator_arrangement', 'accreditation_mla',
                        'certification_scheme', 'body_cooperation', 'government_authorisation',
                        'fta_chapter', 'mou')),
    level TEXT NOT NULL
        CHECK (level IN ('unilateral', 'bilateral', 'plurilateral', 'multilateral')),
    status TEXT
        CHECK (status IN ('not_begun', 'negotiating', 'signed', 'provisionally_applied',
                          'in_force', 'suspended', 'expired', 'terminated', 'replaced',
                          'unknown')),
    signed_date TEXT,
    effective_date TEXT,
    expiry_date TEXT,
    term_months INTEGER,
    renewal TEXT CHECK (renewal IN ('none', 'tacit')),
    renewal_months INTEGER,
    notice_months INTEGER,
    notice_basis TEXT CHECK (notice_basis IN ('before_expiry', 'before_effect')),
    listing TEXT CHECK (listing IN ('complete')),
    lead_body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    source_url TEXT,
    as_of TEXT,
    confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
    notes TEXT
);

CREATE TABLE agreement_party (
    agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    party_kind TEXT CHECK (party_kind IN ('all', 'none', 'territory', 'group', 'body')),
    party_id TEXT,
    role TEXT NOT NULL
        CHECK (role IN ('party', 'signatory', 'member', 'recognising_party',
                        'recognised_party', 'designating_authority')),
    since TEXT,
    until TEXT,
    scopes TEXT,
    PRIMARY KEY (agreement_id, id)
);

CREATE TABLE agreement_grant (
    agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    sector_code TEXT REFERENCES sector (code) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL
        CHECK (activity IN ('testing', 'calibration', 'inspection', 'factory_inspection',
                            'product_certification', 'management_system_certification',
                            'personnel_certification', 'accreditation')),
    from_territory_kind TEXT
        CHECK (from_territory_kind IN ('all', 'none', 'territory', 'group', 'body')),
    from_territory_id TEXT,
    to_territory_kind TEXT
        CHECK (to_territory_kind IN ('all', 'none', 'territory', 'group', 'body')),
    to_territory_id TEXT,
    evidence TEXT,
    standards TEXT,
    scope_since TEXT,
    scope_until TEXT,
    scope_status TEXT
        CHECK (scope_status IN ('not_begun', 'negotiating', 'signed', 'provisionally_applied',
                                'in_force', 'suspended', 'expired', 'terminated', 'replaced',
                                'unknown')),
    PRIMARY KEY (agreement_id, id)
);

CREATE TABLE agreement_designation (
    agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT,
    until TEXT,
    sector_code TEXT REFERENCES sector (code) DEFERRABLE INITIALLY DEFERRED,
    source_url TEXT,
    note TEXT,
    PRIMARY KEY (agreement_id, id)
);

CREATE TABLE agreement_event (
    agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    event_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    date TEXT,
    part TEXT,
    sector_code TEXT REFERENCES sector (code) DEFERRABLE INITIALLY DEFERRED,
    from_territory_kind TEXT
        CHECK (from_territory_kind IN ('all', 'none', 'territory', 'group', 'body')),
    from_territory_id TEXT,
    to_territory_kind TEXT
        CHECK (to_territory_kind IN ('all', 'none', 'territory', 'group', 'body')),
    to_territory_id TEXT,
    body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CHECK (kind IN ('signed', 'ratified', 'in_force', 'provisionally_applied',
                        'operational', 'suspended', 'resumed', 'lapsed', 'expired',
                        'terminated', 'replaced', 'renewed', 'notice_given',
                        'transition_start', 'transition_end', 'scope_changed', 'joined',
                        'left', 'listed', 'delisted', 'amended', 'authority_changed',
                        'requirement_changed', 'meeting', 'decision', 'other')),
    source_kind TEXT,
    description TEXT,
    source_url TEXT,
    as_of TEXT,
    PRIMARY KEY (agreement_id, event_id)
);

CREATE TABLE agreement_link (
    agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    relation TEXT NOT NULL
        CHECK (relation IN ('amends', 'supersedes', 'continues', 'implements', 'annex_of',
                            'part_of', 'recognised_by', 'depends_on', 'based_on')),
    to_agreement_id TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    PRIMARY KEY (agreement_id, id)
);

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    programme TEXT,
    batch TEXT,
    release_date TEXT,
    title TEXT,
    field_sector TEXT REFERENCES sector (code) DEFERRABLE INITIALLY DEFERRED,
    partner_territories TEXT,
    body_ids TEXT,
    agreement_ids TEXT,
    aims TEXT,
    evidence_status TEXT,
    source_url TEXT,
    as_of TEXT,
    confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
    notes TEXT
);

CREATE TABLE change_log (
    seq BIGINT NOT NULL PRIMARY KEY,
    batch TEXT NOT NULL,
    undone_batch TEXT,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    schema INTEGER NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    hash TEXT NOT NULL
);

CREATE INDEX change_log_batch ON change_log (batch, undone_batch, who, reason, seq);

CREATE INDEX change_log_record ON change_log (kind, id, version);

CREATE INDEX change_log_at ON change_log (at);
