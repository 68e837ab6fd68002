// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/navigationbar.h"

#include "ui/style/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mra {

namespace {

/// A flat button, in the colours of a selection while its page is shown.
class NavigationButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width =
            3 * space(Space::Normal) + iconSize().width() + fontMetrics().horizontalAdvance(text());
        return {width, fontMetrics().height() + 2 * space(Space::Normal)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isChecked() || isHovered) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(
                palette().brush(isChecked() ? QPalette::Highlight : QPalette::Midlight));
            painter.drawRoundedRect(rect(), space(Space::Near), space(Space::Near));
        }
        const int inset = space(Space::Normal);
        const QRect inner = rect().adjusted(inset, 0, -inset, 0);
        const QRect picture = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, iconSize(), inner);
        icon().paint(&painter, picture, Qt::AlignCenter,
                     isChecked() ? QIcon::Selected : QIcon::Normal);
        const int offset = iconSize().width() + space(Space::Normal);
        painter.setPen(
            palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawText(isRightToLeft() ? inner.adjusted(0, 0, -offset, 0)
                                         : inner.adjusted(offset, 0, 0, 0),
                         int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text());
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
        }
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setSpacing(m_layout, Space::Normal, Space::Tight);
    m_layout->addStretch();
}

void NavigationBar::addPage(QAction *action)
{
    auto *button = new NavigationButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSide(), iconSide()});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mra
