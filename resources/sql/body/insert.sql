-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
INSERT INTO body
    (id, version, kind, short_name, name, name_native, native_lang, country, represents, city,
     website, founded, source_url, as_of, confidence)
VALUES
    (:id, :version, :kind, :short_name, :name, :name_native, :native_lang, :country, :represents,
     :city, :website, :founded, :source_url, :as_of, :confidence)
