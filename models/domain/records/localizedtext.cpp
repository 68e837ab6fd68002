// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/localizedtext.h"

#include <QStringList>

namespace mra {

void LocalizedText::setText(const QString &tag, const QString &text)
{
    if (text.isEmpty())
        m_byTag.remove(tag);
    else
        m_byTag.insert(tag, text);
}

QString LocalizedText::forLanguage(const QString &language) const
{
    const QString base = language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
    QStringList order{base};
    if (base == QLatin1String("zh"))
        order.prepend(QStringLiteral("zh-CN"));
    for (const char *tag : {"en", "zh", "ru", "fr", "es", "ar"})
        order.append(QLatin1String(tag));
    for (const QString &tag : order) {
        if (const auto it = m_byTag.find(tag); it != m_byTag.end())
            return *it;
    }
    return m_byTag.isEmpty() ? QString() : m_byTag.first();
}

} // namespace mra
