// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/controlstyle.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QStyleOption>

namespace mra {

namespace {

constexpr qreal cornerRadius = 2.5;

/// Restores the painter's state when destroyed.
class Painting
{
public:
    explicit Painting(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter *m_painter;
};

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

QPen outlineOf(const QStyleOption &option)
{
    if (!isEnabled(option))
        return option.palette.color(QPalette::Mid);
    if (option.state & QStyle::State_HasFocus)
        return {focusColour(), 1.6};
    return outlineColour();
}

/// A one-pixel outline within the rectangle, sharp on every screen.
void drawOutline(QPainter *painter, const QStyleOption &option)
{
    const QPen pen = outlineOf(option);
    const qreal half = pen.widthF() / 2;
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), cornerRadius,
                             cornerRadius);
}

void drawButton(QPainter *painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isPressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered =
        option.state.testFlags(QStyle::State_MouseOver | QStyle::State_Enabled) && !isPressed;
    const bool isFlat = button ? bool(button->features & QStyleOptionButton::Flat)
                               : bool(option.state & QStyle::State_AutoRaise);
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    if (isFlat && !isPressed && !isHovered && !(option.state & QStyle::State_HasFocus))
        return;
    painter->setBrush(option.palette.brush(isPressed || isHovered
                                               ? QPalette::Midlight
                                               : (isFlat ? QPalette::Window : QPalette::Button)));
    if (isFlat && !isPressed && !(option.state & QStyle::State_HasFocus)) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(option.rect, cornerRadius, cornerRadius);
        return;
    }
    drawOutline(painter, option);
    if (isDefault && isEnabled(option)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focusColour(), 1.2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.6, 0.6, -0.6, -0.6), cornerRadius,
                                 cornerRadius);
    }
}

/// A square or round box, and its mark.
void drawBox(QPainter *painter, const QStyleOption &option, bool isRound)
{
    const Painting painting(painter);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool isMarked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = option.palette.color(!isMarked           ? QPalette::Base
                                             : isEnabled(option) ? QPalette::Highlight
                                                                 : QPalette::Mid);
    QPen pen = outlineOf(option);
    if (option.state & QStyle::State_Selected)
        pen.setColor(option.palette.color(QPalette::HighlightedText));
    else if (isMarked && isEnabled(option) && !(option.state & QStyle::State_HasFocus))
        pen.setColor(fill);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal corner = isRound ? side / 2 : cornerRadius;
    painter->drawRoundedRect(box, corner, corner);
    if (!isMarked)
        return;
    const QColor ink = option.palette.color(QPalette::HighlightedText);
    const auto at = [&box, side](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * side, y * side);
    };
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), side / 5, side / 5);
        return;
    }
    painter->setPen(QPen(ink, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.23, 0.53), at(0.42, 0.72), at(0.78, 0.3)});
}

void drawFocus(QPainter *painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const QColor colour = option.state & QStyle::State_Selected
                              ? option.palette.color(QPalette::HighlightedText)
                              : focusColour();
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                             cornerRadius);
}

/// The head of a column: flat, a line below, and a short one to the next column.
void drawHead(QPainter *painter, const QStyleOption &option, bool isEmpty)
{
    const Painting painting(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isPressed = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, option.palette.brush(!isEmpty && (isPressed || isHovered)
                                                            ? QPalette::Midlight
                                                            : QPalette::AlternateBase));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isEmpty)
        return;
    const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
    const int inset = option.rect.height() / 4;
    painter->drawLine(x, option.rect.top() + inset, x, option.rect.bottom() - inset);
}

/// Fusion paints the arrow of a menu in the corner, over the text.
bool hasArrowBeside(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

int arrowRoom()
{
    return iconSide() * 3 / 4;
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return space(Space::Normal);
    case PM_HeaderMargin:
        return space(Space::Near);
    case PM_FocusFrameHMargin: // the style adds 1; aligns cells with their head
        return space(Space::Near) - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // Qt's icons do not match ours
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && hasArrowBeside(option))
        size.rwidth() += arrowRoom();
    return size;
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        return drawBox(painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawBox(painter, *option, true);
    case PE_PanelButtonCommand:
        return drawButton(painter, *option);
    case PE_FrameFocusRect:
        return drawFocus(painter, *option);
    case PE_Frame:
    case PE_FrameLineEdit: {
        const Painting painting(painter);
        painter->setBrush(Qt::NoBrush);
        return drawOutline(painter, *option);
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        return drawHead(painter, *option, false);
    case CE_HeaderEmptyArea:
        return drawHead(painter, *option, true);
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox elided = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                               place.width() - icon - 2);
            return QProxyStyle::drawControl(element, &elided, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ToolButton && hasArrowBeside(option))
        return drawMenuButton(*option, painter, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return drawSlider(*option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && combo && combo->frame) ||
        (control == CC_SpinBox && spin && spin->frame)) {
        const Painting painting(painter);
        painter->setBrush(Qt::NoBrush);
        drawOutline(painter, *option);
    }
}

void ControlStyle::drawMenuButton(const QStyleOptionComplex &option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto &button = static_cast<const QStyleOptionToolButton &>(option);
    QStyleOptionToolButton panel = button;
    panel.features &= ~QStyleOptionToolButton::HasMenu;
    QStyleOptionToolButton label = panel;
    panel.text.clear();
    panel.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);

    const int frame = pixelMetric(PM_DefaultFrameWidth, &option, widget);
    const QRect inner = button.rect.adjusted(frame, frame, -frame, -frame);
    label.rect = visualRect(button.direction, inner, inner.adjusted(0, 0, -arrowRoom(), 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QStyleOption arrow = button;
    const QRect place(inner.right() + 1 - arrowRoom(), inner.top(), arrowRoom(), inner.height());
    arrow.rect = visualRect(button.direction, inner, place);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void ControlStyle::drawSlider(const QStyleOptionComplex &option, QPainter *painter,
                              const QWidget *widget) const
{
    const Painting painting(painter);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QRectF whole = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const qreal thick = space(Space::Near);
    QRectF groove(whole.left(), 0, whole.width(), thick);
    groove.moveCenter(QPointF(whole.center().x(), handle.center().y()));
    painter->setPen(outlineColour());
    painter->setBrush(option.palette.brush(QPalette::Base));
    painter->drawRoundedRect(groove, thick / 2, thick / 2);
    const auto &slider = static_cast<const QStyleOptionSlider &>(option);
    QRectF passed = groove;
    if (slider.upsideDown)
        passed.setLeft(handle.center().x());
    else
        passed.setRight(handle.center().x());
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        option.palette.brush(isEnabled(option) ? QPalette::Highlight : QPalette::Mid));
    painter->drawRoundedRect(passed, thick / 2, thick / 2);
    const qreal radius = std::min(handle.width(), handle.height()) / 2 - 1;
    painter->setPen(QPen(isEnabled(option) ? focusColour() : option.palette.color(QPalette::Mid),
                         option.state & State_HasFocus ? 2.6 : 1.4));
    painter->setBrush(option.palette.brush(QPalette::Button));
    painter->drawEllipse(handle.center(), radius, radius);
}

} // namespace mra
