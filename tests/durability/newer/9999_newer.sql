-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
-- What a newer program might do to a base: no table differs, so that this program can check it.

CREATE INDEX change_log_by_who ON change_log (who);
