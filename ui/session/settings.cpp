// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/settings.h"

#include <QCryptographicHash>
#include <QSettings>

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

/// The user may clear the list of databases, so keys must not reveal their names.
QString beginOf(const QString &base)
{
    constexpr qsizetype digits = 24;
    const QByteArray hash = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("bases/%1/").arg(QString::fromLatin1(hash.toHex().left(digits)));
}

} // namespace

Settings::Settings()
    : Settings(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mra-atlas"),
                         QStringLiteral("mra-atlas"))
                   .fileName())
{
}

Settings::Settings(const QString &file)
    : m_file(file)
{
}

bool Settings::isFirstStart() const
{
    return language().isEmpty() || home().isEmpty() || boundaryView().isEmpty() ||
           displayName().isEmpty();
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}
void Settings::setLanguage(const QString &language)
{
    m_file.setValue(languageKey, language);
}
QString Settings::home() const
{
    return m_file.value(homeKey).toString();
}
void Settings::setHome(const QString &code)
{
    m_file.setValue(homeKey, code);
}
QString Settings::boundaryView() const
{
    return m_file.value(viewKey).toString();
}
void Settings::setBoundaryView(const QString &view)
{
    m_file.setValue(viewKey, view);
}
QString Settings::displayName() const
{
    return m_file.value(nameKey).toString();
}
void Settings::setDisplayName(const QString &name)
{
    m_file.setValue(nameKey, name);
}
QString Settings::theme() const
{
    return m_file.value(themeKey).toString();
}
void Settings::setTheme(const QString &theme)
{
    m_file.setValue(themeKey, theme);
}

QStringList Settings::recentBases() const
{
    return m_file.value(recentKey).toStringList();
}
void Settings::addRecentBase(const QString &address)
{
    refresh();
    QStringList recent = recentBases();
    recent.removeAll(address);
    recent.prepend(address);
    m_file.setValue(recentKey, recent.mid(0, mostRecent));
}
void Settings::clearRecentBases()
{
    m_file.setValue(recentKey, {});
}

void Settings::setBase(const QString &base)
{
    m_base = beginOf(base);
}
void Settings::copyChoices(const QString &from)
{
    for (const QString &key : m_file.keys(m_base))
        m_file.setValue(key, {});
    const QString begin = beginOf(from);
    for (const QString &key : m_file.keys(begin))
        m_file.setValue(m_base + key.mid(begin.size()), m_file.value(key));
}
QVariant Settings::ofBase(const QString &part) const
{
    return m_file.value(m_base + part);
}
void Settings::setOfBase(const QString &part, const QVariant &choice)
{
    m_file.setValue(m_base + part, choice);
}

/// Favourites without a database are from programs in which databases had none of their own.
QStringList Settings::favourites() const
{
    const QVariant own = ofBase(favouritesKey);
    QStringList favourites = (own.isValid() ? own : m_file.value(favouritesKey)).toStringList();
    favourites.removeAll(QString());
    return favourites;
}
void Settings::setFavourites(const QStringList &favourites)
{
    // In the file an empty list equals no list, which would bring back those earlier ones.
    setOfBase(favouritesKey, favourites.isEmpty() ? QStringList(QString()) : favourites);
}

QVariant Settings::state(const QString &part) const
{
    return m_file.value(stateKey(part));
}
void Settings::setState(const QString &part, const QVariant &state)
{
    m_file.setValue(stateKey(part), state);
}

} // namespace mra
