// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/theme.h"

#include "ui/style/controlstyle.h"

#include <QApplication>
#include <QPalette>

namespace mra {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf2f4f6));
    palette.setColor(QPalette::Window, 0xf2f4f6);
    palette.setColor(QPalette::Base, 0xffffff);
    palette.setColor(QPalette::AlternateBase, 0xf7f9fa);
    palette.setColor(QPalette::Button, 0xf9fafb);
    palette.setColor(QPalette::Light, 0xffffff);
    palette.setColor(QPalette::Midlight, 0xe4e8ec);
    palette.setColor(QPalette::Mid, 0xc3cad1);
    palette.setColor(QPalette::Dark, 0x98a2ac);
    palette.setColor(QPalette::Shadow, 0x5c6670);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, 0x1c2530);
    palette.setColor(QPalette::PlaceholderText, 0x5f6973);
    palette.setColor(QPalette::Highlight, 0x1f5f99);
    palette.setColor(QPalette::HighlightedText, 0xffffff);
    palette.setColor(QPalette::Link, 0x1a5a96);
    palette.setColor(QPalette::LinkVisited, 0x1a5a96);
    palette.setColor(QPalette::ToolTipBase, 0x1c2530);
    palette.setColor(QPalette::ToolTipText, 0xffffff);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0x737c85);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, 0xc3cad1);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x323b44));
    palette.setColor(QPalette::Window, 0x181d22);
    palette.setColor(QPalette::Base, 0x232a31);
    palette.setColor(QPalette::AlternateBase, 0x283038);
    palette.setColor(QPalette::Button, 0x323b44);
    palette.setColor(QPalette::Light, 0x46515c);
    palette.setColor(QPalette::Midlight, 0x303942);
    palette.setColor(QPalette::Mid, 0x4d5964);
    palette.setColor(QPalette::Dark, 0x12161a);
    palette.setColor(QPalette::Shadow, 0x0a0d10);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, 0xe4e9ee);
    palette.setColor(QPalette::BrightText, 0xffffff);
    palette.setColor(QPalette::PlaceholderText, 0x9aa5b0);
    palette.setColor(QPalette::Highlight, 0x2f78b7);
    palette.setColor(QPalette::HighlightedText, 0xffffff);
    palette.setColor(QPalette::Link, 0x7db8ea);
    palette.setColor(QPalette::LinkVisited, 0x7db8ea);
    palette.setColor(QPalette::ToolTipBase, 0x303942);
    palette.setColor(QPalette::ToolTipText, 0xe4e9ee);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, 0x84909b);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, 0x414b56);
    return palette;
}

/// Whether the desktop had dark colours before the program set its own.
bool isSystemDark()
{
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() <
               palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

void useTheme(const QString &theme)
{
    const bool dark =
        isSystemDark() ? theme != QLatin1String("light") : theme == QLatin1String("dark");
    if (!dynamic_cast<ControlStyle *>(QApplication::style()))
        QApplication::setStyle(new ControlStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace mra
