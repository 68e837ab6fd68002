// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/plaintext.h"

#include "items/texts/resulttext.h"

namespace mra {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString isolated(const QString &name)
{
    constexpr QChar begin(0x2068); // first strong isolate
    constexpr QChar end(0x2069);   // pop directional isolate
    return begin + name + end;
}

QString directed(const QString &sentence, Qt::LayoutDirection direction)
{
    const bool isRightToLeft = direction == Qt::RightToLeft;
    if (sentence.isEmpty() || sentence.isRightToLeft() == isRightToLeft)
        return sentence;
    return QChar(isRightToLeft ? 0x200f : 0x200e) + sentence; // RLM or LRM
}

QString shownSentence(OpenFailure failure)
{
    failure.address = isolated(failure.address);
    return sentenceOf(failure);
}

} // namespace mra
