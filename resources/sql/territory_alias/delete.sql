-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM territory_alias
WHERE alpha2 = :alpha2 AND id = :id
