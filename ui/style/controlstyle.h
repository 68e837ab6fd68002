// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace mra {

/// Fusion with the spacing of this program, outlines, ticks and focus frames that are visible in
/// both themes, flat headers, and the arrow of a menu beside the text of its button.
class ControlStyle : public QProxyStyle
{
public:
    ControlStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    void drawMenuButton(const QStyleOptionComplex &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawSlider(const QStyleOptionComplex &option, QPainter *painter,
                    const QWidget *widget) const;
};

} // namespace mra
