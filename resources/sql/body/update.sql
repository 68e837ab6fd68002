-- SPDX-FileCopyrightText: 2026 MRA Atlas contributors
-- SPDX-License-Identifier: MIT
UPDATE body
SET version = :version, kind = :kind, short_name = :short_name, name = :name,
    name_native = :name_native, native_lang = :native_lang, country = :country,
    represents = :represents, city = :city, website = :website, founded = :founded,
    source_url = :source_url, as_of = :as_of, confidence = :confidence
WHERE id = :id AND version = :old_version
