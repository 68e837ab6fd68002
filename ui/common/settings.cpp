// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/common/settings.h"

namespace mra {

namespace {

constexpr qsizetype mostRecent = 10;
const QString languageKey = QStringLiteral("language");
const QString homeKey = QStringLiteral("home");
const QString viewKey = QStringLiteral("boundaryView");
const QString nameKey = QStringLiteral("displayName");
const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recentBases");
const QString favouritesKey = QStringLiteral("favourites");

QString stateKey(const QString &part)
{
    return QStringLiteral("state/") + part;
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mra-atlas"),
                 QStringLiteral("mra-atlas"))
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

bool Settings::isFirstStart() const
{
    return language().isEmpty() || home().isEmpty() || boundaryView().isEmpty() ||
           displayName().isEmpty();
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}
void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}
QString Settings::home() const
{
    return m_settings.value(homeKey).toString();
}
void Settings::setHome(const QString &code)
{
    m_settings.setValue(homeKey, code);
}
QString Settings::boundaryView() const
{
    return m_settings.value(viewKey).toString();
}
void Settings::setBoundaryView(const QString &view)
{
    m_settings.setValue(viewKey, view);
}
QString Settings::displayName() const
{
    return m_settings.value(nameKey).toString();
}
void Settings::setDisplayName(const QString &name)
{
    m_settings.setValue(nameKey, name);
}
QString Settings::theme() const
{
    return m_settings.value(themeKey).toString();
}
void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(themeKey, theme);
}

QStringList Settings::recentBases() const
{
    return m_settings.value(recentKey).toStringList();
}
void Settings::addRecentBase(const QString &address)
{
    QStringList recent = recentBases();
    recent.removeAll(address);
    recent.prepend(address);
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
}
void Settings::clearRecentBases()
{
    m_settings.remove(recentKey);
}

QStringList Settings::favourites() const
{
    return m_settings.value(favouritesKey).toStringList();
}
void Settings::setFavourites(const QStringList &favourites)
{
    m_settings.setValue(favouritesKey, favourites);
}

QVariant Settings::state(const QString &part) const
{
    return m_settings.value(stateKey(part));
}
void Settings::setState(const QString &part, const QVariant &state)
{
    m_settings.setValue(stateKey(part), state);
}

} // namespace mra
