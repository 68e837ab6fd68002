-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT source_id, version, title, publisher, date, url, note
FROM source
ORDER BY source_id
