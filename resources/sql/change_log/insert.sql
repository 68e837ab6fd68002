-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO change_log
    (seq, batch, undone_batch, who, at, schema, reason, kind, id, version, before, after, hash)
VALUES
    (:seq, :batch, :undone_batch, :who, :at, :schema, :reason, :kind, :id, :version, :before,
     :after, :hash)
