// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recorddelegate.h"

#include "items/texts/vocabularytext.h"
#include "ui/style/flags.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mra {

namespace {

constexpr int mostFlags = 4;

std::optional<Look> lookAt(const QModelIndex &index, int statusRole, int rungRole)
{
    const QVariant status = statusRole < 0 ? QVariant() : index.data(statusRole);
    if (status.canConvert<Status>())
        return lookOf(status.value<Status>());
    const QVariant rung = rungRole < 0 ? QVariant() : index.data(rungRole);
    if (rung.canConvert<Rung>())
        return lookOf(rung.value<Rung>());
    return std::nullopt;
}

QStyle *styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? item.widget->style() : QApplication::style();
}

/// The text cut to the width. In a right-to-left window, a left-to-right text gets its dots at its
/// own end.
QString cut(const QString &text, const QStyleOptionViewItem &item, int width)
{
    const QString elided = item.fontMetrics.elidedText(text, Qt::ElideRight, width);
    if (item.direction == Qt::LeftToRight)
        return elided;
    return isolated(elided);
}

} // namespace

RecordDelegate::RecordDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

QStringList RecordDelegate::flagsBefore(const QModelIndex &index) const
{
    return m_roles.territories < 0
               ? QStringList()
               : index.data(m_roles.territories).toStringList().mid(0, mostFlags);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_roles.counted >= 0 && !index.data(m_roles.counted).toStringList().isEmpty())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const std::optional<Look> look = lookAt(index, m_roles.status, m_roles.rung);
    const QStringList flags = flagsBefore(index);
    const QRect room = paintGround(*painter, item);
    const int margin =
        look || !flags.isEmpty()
            ? space(Space::Near)
            : styleOf(item)->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect place = room.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (look) {
        painter->setClipRect(option.rect);
        paintChip(*painter, place, *look, item.text, item.font, item.direction);
    } else {
        paintText(*painter, item, paintFlags(*painter, item, place, flags));
    }
    painter->restore();
}

/// Paints everything except the text, which the style would measure several times; returns the
/// space for the text.
QRect RecordDelegate::paintGround(QPainter &painter, QStyleOptionViewItem item) const
{
    item.text.clear();
    const QRect room =
        styleOf(item)->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    styleOf(item)->drawControl(QStyle::CE_ItemViewItem, &item, &painter, item.widget);
    return room;
}

/// Paints as many flags as fit; returns the remaining space.
QRect RecordDelegate::paintFlags(QPainter &painter, const QStyleOptionViewItem &item,
                                 const QRect &place, const QStringList &flags) const
{
    const int height = item.fontMetrics.ascent();
    int offset = 0;
    for (const QString &code : flags) {
        const QPixmap flag = flagOf(code, height, painter.device()->devicePixelRatioF());
        const QSizeF size = flag.deviceIndependentSize();
        if (offset + size.width() > place.width())
            break;
        const QRect at(place.x() + offset, place.center().y() - height / 2, int(size.width()),
                       int(size.height()));
        painter.drawPixmap(QStyle::visualRect(item.direction, place, at), flag);
        offset += int(size.width()) + space(Space::Tight);
    }
    const QRect rest(place.x() + offset, place.y(), place.width() - offset, place.height());
    return QStyle::visualRect(item.direction, place, rest);
}

void RecordDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &item,
                               const QRect &place) const
{
    const bool isSelected = item.state & QStyle::State_Selected;
    painter.setFont(item.font);
    painter.setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.setLayoutDirection(item.direction);
    painter.drawText(place,
                     int(QStyle::visualAlignment(item.direction, item.displayAlignment)) |
                         Qt::TextSingleLine,
                     cut(item.text, item, place.width()));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (lookAt(index, m_roles.status, m_roles.rung))
        size = size.expandedTo(chipSize(index.data().toString(), option.font) +
                               QSize(2 * space(Space::Near), 0));
    const qsizetype flags = flagsBefore(index).size();
    size.rwidth() += int(flags) * (option.fontMetrics.ascent() * 4 / 3 + 2 * space(Space::Tight));
    return size;
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view->viewport(),
                       option.rect);
    return true;
}

} // namespace mra
