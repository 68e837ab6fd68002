-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
SELECT body_id, id, position, alias, language, note
FROM body_alias
ORDER BY body_id, position
