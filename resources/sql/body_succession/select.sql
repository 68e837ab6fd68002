-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT body_id, id, position, successor_id, kind, date, source_url, note
FROM body_succession
ORDER BY body_id, position
