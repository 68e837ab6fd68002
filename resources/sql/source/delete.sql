-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
DELETE FROM source
WHERE source_id = :source_id AND version = :old_version
