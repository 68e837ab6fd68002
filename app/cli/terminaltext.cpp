// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "terminaltext.h"

#include <unistd.h>

namespace mra::cli {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool isHarmful(QChar c)
{
    return (c.category() == QChar::Other_Control && c != QLatin1Char('\n')) || turnsDirection(c);
}

QString markFor(QChar c)
{
    constexpr char16_t pictures = 0x2400; // of the controls below U+0020, in their order
    constexpr char16_t deleted = 0x7f;
    if (c.unicode() < u' ')
        return QChar(char16_t(pictures + c.unicode()));
    if (c.unicode() == deleted)
        return QChar(u'\u2421');
    return QStringLiteral("⟨U+%1⟩").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString withoutControls(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (isHarmful(c))
            shown += markFor(c);
        else
            shown += c;
    }
    return shown;
}

QByteArray textFor(FILE *stream, const QString &text)
{
    return (::isatty(::fileno(stream)) ? withoutControls(text) : text).toUtf8();
}

QByteArray jsonFor(FILE *stream, const QByteArray &json)
{
    if (!::isatty(::fileno(stream)))
        return json;
    QString shown;
    shown.reserve(json.size());
    for (const QChar c : QString::fromUtf8(json)) {
        if (isHarmful(c))
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown.toUtf8();
}

} // namespace mra::cli
