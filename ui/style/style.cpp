// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/style.h"

#include "ui/style/plaintext.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QLayout>
#include <QTextDocument>

namespace mra {

namespace {

/// A tone in the light theme and in the dark one.
struct Pair
{
    Tone light;
    Tone dark;
    [[nodiscard]] const Tone &in(bool darkTheme) const { return darkTheme ? dark : light; }
};

Tone tone(QRgb ink, QRgb fill)
{
    return {QColor(ink), QColor(fill)};
}

} // namespace

bool isDark()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

QColor outlineColour()
{
    return isDark() ? QColor(0x7d8791) : QColor(0x7f8892);
}

QColor focusColour()
{
    return QApplication::palette().color(QPalette::Link);
}

int space(Space step)
{
    const int line = QFontMetrics(QApplication::font()).height();
    switch (step) {
    case Space::Tight:
        return line / 8;
    case Space::Near:
        return line / 4;
    case Space::Normal:
        return line / 2;
    case Space::Wide:
        return line;
    case Space::Page:
        return line * 3 / 4;
    }
    Q_UNREACHABLE();
}

int iconSide()
{
    return QFontMetrics(QApplication::font()).height();
}

void setSpacing(QLayout *layout, Space margins, Space between)
{
    const int margin = space(margins);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(between));
}

void setElidable(QComboBox *combo, int digits)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(digits);
    const auto tell = [combo] {
        const QString text = combo->currentText();
        // Screen readers speak the tool tip, so text that cannot be taken for markup is left as it
        // is.
        combo->setToolTip(Qt::mightBeRichText(text) ? plainToolTip(text) : text);
    };
    QObject::connect(combo, &QComboBox::currentTextChanged, combo, tell);
    tell();
}

QFont headingFont(int level)
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * (level == 1 ? 1.4 : 1.1));
    return font;
}

QFont smallFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.9));
    return font;
}

Look lookOf(Status status, bool dark)
{
    static const Pair grey{tone(0x454d55, 0xe9ecef), tone(0xc5cdd5, 0x333c45)};
    static const Pair violet{tone(0x543685, 0xece6f6), tone(0xd0bdf0, 0x3a2f4f)};
    static const Pair blue{tone(0x17498a, 0xdfeaf9), tone(0xa9cdf5, 0x1f3a58)};
    static const Pair teal{tone(0x0f555b, 0xd7f0f0), tone(0x93dbdd, 0x17414a)};
    static const Pair green{tone(0x0f5132, 0xd8f2e2), tone(0x92dfb2, 0x174230)};
    static const Pair amber{tone(0x704400, 0xfbeacb), tone(0xf3cb85, 0x4a3814)};
    static const Pair red{tone(0x8a2531, 0xfae0e1), tone(0xf4b0b4, 0x512a30)};
    switch (status) {
    case Status::NotBegun:
        return {grey.in(dark), "circle-dashed"};
    case Status::Negotiating:
        return {violet.in(dark), "users"};
    case Status::Signed:
        return {blue.in(dark), "pen-line"};
    case Status::ProvisionallyApplied:
        return {teal.in(dark), "hourglass"};
    case Status::InForce:
        return {green.in(dark), "circle-check"};
    case Status::Suspended:
        return {amber.in(dark), "circle-pause"};
    case Status::Expired:
        return {red.in(dark), "clock"};
    case Status::Terminated:
        return {red.in(dark), "circle-x"};
    case Status::Replaced:
        return {grey.in(dark), "replace"};
    case Status::Unknown:
        return {grey.in(dark), "circle-question-mark"};
    }
    Q_UNREACHABLE();
}

Look lookOf(Rung rung, bool dark)
{
    // One hue that deepens from rung to rung is a ladder for every kind of colour vision; `unknown`
    // is no rung and has a colour outside of it.
    static const Pair none{tone(0x454d55, 0xe9ecef), tone(0xc5cdd5, 0x333c45)};
    static const Pair unknown{tone(0x5b4a1f, 0xefe6cd), tone(0xe0cf9f, 0x4a4330)};
    static const Pair announced{tone(0x1c3d5c, 0xd3e5f4), tone(0xbcd9f2, 0x20384e)};
    static const Pair signedRung{tone(0x0f2f4d, 0x9cc6e6), tone(0xdcecf9, 0x28557c)};
    static const Pair inForce{tone(0xffffff, 0x2f6ea5), tone(0x0d2233, 0x6aa9d8)};
    static const Pair usable{tone(0xffffff, 0x123f6b), tone(0x0d2233, 0xa9d6f7)};
    switch (rung) {
    case Rung::None:
        return {none.in(dark), "minus"};
    case Rung::Unknown:
        return {unknown.in(dark), "circle-question-mark"};
    case Rung::Announced:
        return {announced.in(dark), "circle-dashed"};
    case Rung::Signed:
        return {signedRung.in(dark), "pen-line"};
    case Rung::InForce:
        return {inForce.in(dark), "check"};
    case Rung::Usable:
        return {usable.in(dark), "check-check"};
    }
    Q_UNREACHABLE();
}

Tone toneOf(Mood mood, bool dark)
{
    static const Pair plain{tone(0x1c2530, 0xe4e8ec), tone(0xe4e9ee, 0x303942)};
    static const Pair good{tone(0x0f5132, 0xd8f2e2), tone(0x92dfb2, 0x174230)};
    static const Pair warning{tone(0x704400, 0xfbeacb), tone(0xf3cb85, 0x4a3814)};
    static const Pair bad{tone(0x8a2531, 0xfae0e1), tone(0xf4b0b4, 0x512a30)};
    static const Pair practice{tone(0xffffff, 0x7a3e9d), tone(0xffffff, 0x7a3e9d)};
    switch (mood) {
    case Mood::Plain:
        return plain.in(dark);
    case Mood::Good:
        return good.in(dark);
    case Mood::Warning:
        return warning.in(dark);
    case Mood::Bad:
        return bad.in(dark);
    case Mood::Practice:
        return practice.in(dark);
    }
    Q_UNREACHABLE();
}

} // namespace mra
