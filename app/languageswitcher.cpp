// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "languageswitcher.h"

#include "items/texts/language.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLibraryInfo>
#include <QTimer>

namespace mra {

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
    , m_font(QApplication::font())
{
    constexpr std::chrono::seconds untilSettled{1};
    QTimer::singleShot(untilSettled, this, [this] { readFonts(allFonts()); });
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
/// so the Chinese font is listed before the system chooses one. The first font determines the line
/// height; if it were the Arabic one, lines would be half empty.
QFont LanguageSwitcher::fontFor(const QString &language) const
{
    const QStringList han{QStringLiteral("Noto Sans CJK SC")};
    const QStringList arabic{QStringLiteral("Noto Sans Arabic"),
                             QStringLiteral("Noto Naskh Arabic")};
    const QStringList latin{QStringLiteral("Noto Sans"), m_font.family()};
    QFont font = m_font;
    font.setFamilies(language == QLatin1String("zh_CN") ? han + arabic + latin
                                                        : latin + arabic + han);
    return font;
}

QList<QFont> LanguageSwitcher::allFonts() const
{
    QList<QFont> fonts;
    for (const char *language : {"en", "zh_CN"}) {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
            fonts << fontFor(QLatin1String(language));
            fonts.last().setWeight(weight);
        }
    }
    return fonts;
}

/// The first use of a font takes a tenth of a second. So the fonts are loaded while the program is
/// idle, one per turn of the event loop, instead of all at the first switch.
void LanguageSwitcher::readFonts(QList<QFont> fonts)
{
    if (fonts.isEmpty())
        return;
    (void)QFontMetrics(fonts.takeFirst()).horizontalAdvance(QStringLiteral("A 中 ع"));
    constexpr std::chrono::milliseconds pause{50};
    QTimer::singleShot(pause, this, [this, fonts] { readFonts(fonts); });
}

void LanguageSwitcher::useFonts(const QString &language)
{
    const QFont font = fontFor(language);
    if (font != QApplication::font()) // setting it notifies every widget
        QApplication::setFont(font);
}

} // namespace mra
