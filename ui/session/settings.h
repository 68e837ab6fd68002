// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/settingsfile.h"

#include <QByteArray>
#include <QStringList>

namespace mra {

/// What the user chose on this machine; settings.cpp lists every key of the file. No records and no
/// passwords. Home, filter and favourites belong to a database and are kept for each of them.
class Settings
{
public:
    Settings();
    /// Uses a file of its own, for tests.
    explicit Settings(const QString &file);

    [[nodiscard]] bool isFirstStart() const; ///< nothing was chosen yet

    [[nodiscard]] QString language() const; ///< empty: not chosen
    void setLanguage(const QString &language);
    /// Territory code; used for databases that have no home of their own.
    [[nodiscard]] QString home() const;
    void setHome(const QString &code);
    [[nodiscard]] QString boundaryView() const; ///< `ne`, `iso` or `cn`; empty: not chosen
    void setBoundaryView(const QString &view);
    [[nodiscard]] QString displayName() const; ///< who changes are logged for
    void setDisplayName(const QString &name);
    [[nodiscard]] QString theme() const; ///< `light`, `dark`, or empty for that of the system
    void setTheme(const QString &theme);

    [[nodiscard]] QStringList recentBases() const; ///< newest first
    void addRecentBase(const QString &address);
    void clearRecentBases();

    /// From now on favourites() and ofBase() are those of this database. Any text can name it, such
    /// as its canonical address; the file stores only a hash of it.
    void setBase(const QString &base);
    /// Copies the choices of another database to the present one.
    void copyChoices(const QString &from);
    [[nodiscard]] QVariant ofBase(const QString &part) const;
    void setOfBase(const QString &part, const QVariant &choice);
    [[nodiscard]] QStringList favourites() const; ///< "kind:id"
    void setFavourites(const QStringList &favourites);

    /// Geometry, columns, sort, open record: whatever a part of the window restores, by the name of
    /// the part.
    [[nodiscard]] QVariant state(const QString &part) const;
    void setState(const QString &part, const QVariant &state);

    /// Writes changes at once instead of after a short delay.
    void write() { m_file.write(); }
    /// Takes over what other windows have written.
    void refresh() { m_file.refresh(); }

    /// The new name of the file that was damaged when the program started; empty if it was not.
    [[nodiscard]] const QString &damaged() const { return m_file.damaged(); }
    /// `teller` is called with the reason when the settings could not be read or written.
    void setErrorHandler(const std::function<void(const OpenFailure &)> &teller)
    {
        m_file.setErrorHandler(teller);
    }

private:
    SettingsFile m_file;
    QString m_base; ///< prefix of its keys
};

} // namespace mra
