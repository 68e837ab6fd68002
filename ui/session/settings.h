// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/settingsfile.h"

#include <QByteArray>
#include <QStringList>

namespace mra {

/// What a person chose on this machine; every key of the file stands in settings.cpp. No records
/// and no password. Home, filter and favourites belong to a database and are kept for each of them.
class Settings
{
public:
    Settings();
    /// In a file of its own, for tests.
    explicit Settings(const QString &file);

    [[nodiscard]] bool isFirstStart() const; ///< nothing was chosen yet

    [[nodiscard]] QString language() const; ///< empty: not chosen
    void setLanguage(const QString &language);
    /// Territory code; of databases for which no other was chosen.
    [[nodiscard]] QString home() const;
    void setHome(const QString &code);
    [[nodiscard]] QString boundaryView() const; ///< `ne`, `iso` or `cn`; empty: not chosen
    void setBoundaryView(const QString &view);
    [[nodiscard]] QString displayName() const; ///< who changes are logged for
    void setDisplayName(const QString &name);
    [[nodiscard]] QString theme() const; ///< `light`, `dark`; empty: that of the system
    void setTheme(const QString &theme);

    [[nodiscard]] QStringList recentBases() const; ///< newest first
    void addRecentBase(const QString &address);
    void clearRecentBases();

    /// Favourites and what ofBase() gives are those of this database from now on. Any text names
    /// one, such as its canonical address; the file does not tell it.
    void setBase(const QString &base);
    /// Makes the choices of one database those of the present one.
    void copyChoices(const QString &from);
    [[nodiscard]] QVariant ofBase(const QString &part) const;
    void setOfBase(const QString &part, const QVariant &choice);
    [[nodiscard]] QStringList favourites() const; ///< "kind:id"
    void setFavourites(const QStringList &favourites);

    /// Geometry, columns, sort, open record: whatever a part wants to find again, by its name.
    [[nodiscard]] QVariant state(const QString &part) const;
    void setState(const QString &part, const QVariant &state);

    /// Writes now what would be written within moments.
    void write() { m_file.write(); }
    /// Takes over what other windows have written.
    void refresh() { m_file.refresh(); }

    /// What the file is called now that was damaged when the program began; empty: it was not.
    [[nodiscard]] const QString &damaged() const { return m_file.damaged(); }
    /// Hears why the settings could not be read or written.
    void setTeller(const std::function<void(const OpenFailure &)> &teller)
    {
        m_file.setTeller(teller);
    }

private:
    SettingsFile m_file;
    QString m_base; ///< beginning of its keys
};

} // namespace mra
