// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace mra {

/// What a person chose on this machine; every key of QSettings stands in settings.cpp. Nothing of
/// the base, and no password.
class Settings
{
public:
    Settings();
    /// In a file of its own, for tests.
    explicit Settings(const QString &file);

    [[nodiscard]] bool isFirstStart() const; ///< nothing was chosen yet

    [[nodiscard]] QString language() const; ///< empty: not chosen
    void setLanguage(const QString &language);
    [[nodiscard]] QString home() const; ///< territory code
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

    [[nodiscard]] QStringList favourites() const; ///< "kind:id"
    void setFavourites(const QStringList &favourites);

    /// Geometry, columns, sort, open record: whatever a part wants to find again, by its name.
    [[nodiscard]] QVariant state(const QString &part) const;
    void setState(const QString &part, const QVariant &state);

private:
    mutable QSettings m_settings;
};

} // namespace mra
