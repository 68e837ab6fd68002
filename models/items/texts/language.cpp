// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace mra {

QStringList interfaceLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("ru"),
            QStringLiteral("fr"), QStringLiteral("es"),    QStringLiteral("ar")};
}

std::optional<QString> interfaceLanguage(const QString &name)
{
    const auto isPrimaryTagOf = [](const QString &tag, const QString &language) {
        return language.section(QLatin1Char('_'), 0, 0) == tag;
    };
    QString tag = name.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0).toLower();
    tag.replace(QLatin1Char('-'), QLatin1Char('_'));
    tag = tag.section(QLatin1Char('_'), 0, 0);
    for (const QString &language : interfaceLanguages()) {
        if (isPrimaryTagOf(tag, language))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                           : QLocale(language);
}

void useLanguage(const QString &language)
{
    Q_ASSERT(interfaceLanguages().contains(language));
    const QString name = QStringLiteral("interfaceTexts");
    delete qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *texts = new QTranslator(qApp);
    texts->setObjectName(name);
    [[maybe_unused]] const bool loaded =
        texts->load(QStringLiteral(":/i18n/mra_atlas_%1.qm").arg(language));
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(texts);
    QLocale::setDefault(localeOf(language));
}

} // namespace mra
