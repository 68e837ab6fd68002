-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE source
SET version = :version, title = :title, publisher = :publisher, date = :date, url = :url,
    note = :note
WHERE source_id = :source_id AND version = :old_version
