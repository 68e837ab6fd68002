// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/filter.h"
#include "store/atlas.h"

namespace mra {

class Derived;
class Settings;

/// What every page works with: the base, the shared filter, the settings and the interface
/// language; and the requests of pages to show a record, which the window fulfils.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(Atlas &atlas, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Atlas &atlas() { return m_atlas; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_atlas.snapshot(); }
    [[nodiscard]] FilterState &filter() { return m_filter; }
    /// What follows from the records, for all pages.
    [[nodiscard]] const std::shared_ptr<Derived> &derived() const { return m_derived; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// `en`, `zh_CN`, `ru`, `fr`, `es` or `ar`; widgets are told of a change by LanguageChange.
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }

    /// Tells the pages that a setting that they show (the boundary view) has changed.
    void announceSettings() { Q_EMIT settingsChanged(); }

    /// Shows the record on its page; pages are not connected to each other.
    void show(const RecordKey &key) { Q_EMIT recordWanted(key); }
    /// Lists the records that a figure counts.
    void list(RecordKind kind, const QStringList &ids, const QString &title)
    {
        Q_EMIT listWanted(kind, ids, title);
    }

Q_SIGNALS:
    void recordWanted(const mra::RecordKey &key);
    void settingsChanged();
    void listWanted(mra::RecordKind kind, const QStringList &ids, const QString &title);

private:
    Atlas &m_atlas;
    Settings &m_settings;
    FilterState m_filter;
    const std::shared_ptr<Derived> m_derived;
    QString m_language = QStringLiteral("en");
};

} // namespace mra
