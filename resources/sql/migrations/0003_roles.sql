-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- What rules go by becomes data: roles of sectors and groups, territories that nobody lives in,
-- how an agreement takes effect between its members, what a party takes part in. The codes that
-- the rules spelled until now get their roles here, and upgrade() gives the same to logged rows.
ALTER TABLE territory ADD COLUMN uninhabited TEXT CHECK (uninhabited IN ('Y', 'N'));

CREATE TABLE territory_alias (
    alpha2 TEXT NOT NULL REFERENCES territory (alpha2) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    lang TEXT,
    name TEXT,
    source TEXT,
    PRIMARY KEY (alpha2, id)
);

ALTER TABLE sector ADD COLUMN role TEXT
    CHECK (role IN ('programme_goods', 'industrial_goods', 'all_goods', 'food', 'not_goods'));

UPDATE sector SET role = 'programme_goods' WHERE code = 'GENERAL';

UPDATE sector SET role = 'industrial_goods' WHERE code = 'INDGOODS';

UPDATE sector SET role = 'all_goods' WHERE code = 'ALLGOODS';

UPDATE sector SET role = 'food' WHERE code = 'AGRIFOOD';

UPDATE sector SET role = 'not_goods' WHERE code IN ('ACC', 'SVC');

ALTER TABLE territory_group ADD COLUMN role TEXT CHECK (role IN ('initiative'));

UPDATE territory_group SET role = 'initiative' WHERE upper(code) = 'BRI';

ALTER TABLE agreement ADD COLUMN activation TEXT CHECK (activation IN ('by_pair', 'by_member'));

ALTER TABLE agreement_party ADD COLUMN activities TEXT;

-- A kind more. No engine changes a check in a way that both know, so the column is made anew; every
-- row names its kind, and the default is there for those of before only.
ALTER TABLE agreement ADD COLUMN kind_now TEXT NOT NULL DEFAULT 'mou'
    CHECK (kind_now IN ('intergovernmental_mra', 'regulator_arrangement', 'accreditation_mla',
                        'certification_scheme', 'body_cooperation', 'government_authorisation',
                        'fta_chapter', 'mou', 'single_market'));

UPDATE agreement SET kind_now = kind;

ALTER TABLE agreement DROP COLUMN kind;

ALTER TABLE agreement RENAME COLUMN kind_now TO kind;
