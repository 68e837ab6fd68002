// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "languageswitcher.h"

#include "items/language.h"

#include <QApplication>
#include <QLibraryInfo>

namespace mra {

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
    , m_font(QApplication::font())
{
}

void LanguageSwitcher::use(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    // Our own texts are installed last and so are looked up first: they complete those of Qt.
    installTextsOfQt(language);
    useLanguage(language);
    useFonts(language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    Q_EMIT switched(language);
}

void LanguageSwitcher::installTextsOfQt(const QString &language)
{
    QCoreApplication::removeTranslator(&m_textsOfQt);
    // English is what Qt's sources are written in.
    if (m_textsOfQt.load(QStringLiteral("qtbase_%1").arg(language),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
}

/// The first font that has a character draws it. Han characters look different in China and Japan,
/// so the Chinese font is named before the system chooses one. The first font makes the height of a
/// line, for which that of the Arabic letters leaves half a line empty.
void LanguageSwitcher::useFonts(const QString &language)
{
    const QStringList han{QStringLiteral("Noto Sans CJK SC")};
    const QStringList arabic{QStringLiteral("Noto Sans Arabic"),
                             QStringLiteral("Noto Naskh Arabic")};
    const QStringList latin{QStringLiteral("Noto Sans"), m_font.family()};
    QFont font = m_font;
    if (language == QLatin1String("zh_CN"))
        font.setFamilies(han + arabic + latin);
    else
        font.setFamilies(latin + arabic + han);
    if (font != QApplication::font()) // of which every widget hears
        QApplication::setFont(font);
}

} // namespace mra
