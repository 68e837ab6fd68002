// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/recorddelegate.h"

#include "items/vocabularytext.h"
#include "ui/common/flags.h"
#include "ui/common/statuschip.h"

#include <QApplication>
#include <QPainter>

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

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const std::optional<Look> look = lookAt(index, m_roles.status, m_roles.rung);
    const QStringList flags = flagsBefore(index);
    if (!look && flags.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = item.text;
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = text;
    QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                      .adjusted(space(Space::Tight), 0, -space(Space::Tight), 0);
    painter->save();
    if (look) {
        painter->setClipRect(option.rect);
        paintChip(*painter, place, *look, text, item.font, item.direction);
        painter->restore();
        return;
    }
    const int height = item.fontMetrics.ascent();
    int offset = 0;
    for (const QString &code : flags) {
        const QPixmap flag = flagOf(code, height, painter->device()->devicePixelRatioF());
        const QSizeF size = flag.deviceIndependentSize();
        const QRect at(place.x() + offset, place.center().y() - height / 2, int(size.width()),
                       int(size.height()));
        painter->drawPixmap(QStyle::visualRect(item.direction, place, at), flag);
        offset += int(size.width()) + space(Space::Tight);
    }
    const QRect rest(place.x() + offset, place.y(), place.width() - offset, place.height());
    const QRect visual = QStyle::visualRect(item.direction, place, rest);
    const bool isSelected = item.state & QStyle::State_Selected;
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QString elided = item.fontMetrics.elidedText(text, Qt::ElideRight, visual.width());
    painter->drawText(
        visual,
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        elided);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (lookAt(index, m_roles.status, m_roles.rung))
        size = size.expandedTo(chipSize(index.data().toString(), option.font) +
                               QSize(4 * space(Space::Tight), 0));
    const qsizetype flags = flagsBefore(index).size();
    size.rwidth() += int(flags) * (option.fontMetrics.ascent() * 4 / 3 + 2 * space(Space::Tight));
    return size;
}

} // namespace mra
