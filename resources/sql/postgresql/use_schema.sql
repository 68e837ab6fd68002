-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
--
-- A schema that somebody makes later, named after a user, would come before that of the base.
SELECT set_config('search_path', quote_ident(n.nspname), FALSE)
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid = to_regclass('schema_version')
