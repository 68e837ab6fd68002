// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/languagenames.h"

#include <QMap>

namespace mra {

QString ownNameOf(const QString &language)
{
    // QLocale has only variants, such as "American English", and writes some without a capital.
    static const QMap<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh"), QStringLiteral("中文")},
        {QStringLiteral("zh-CN"), QStringLiteral("中文（大陆）")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return names.value(language, language);
}

} // namespace mra
