-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM territory
WHERE alpha2 = :alpha2 AND version = :old_version
