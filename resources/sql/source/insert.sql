-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO source
    (source_id, version, title, publisher, date, url, note)
VALUES
    (:source_id, :version, :title, :publisher, :date, :url, :note)
