// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace mra {

/// Draws statuses and rungs as chips, flags before names, and numbers that open a list as links;
/// for any model with roles for these.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles of the model; -1 if it has no such role.
    struct Roles
    {
        int status = -1;
        int rung = -1;
        int territories = -1; ///< codes, a text or a list
        int counted = -1;     ///< ids that the number counts; the number is drawn as a link
    };
    RecordDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Shows a text that the cell cuts off in full, as a tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect paintGround(QPainter &painter, QStyleOptionViewItem item) const;
    [[nodiscard]] QRect paintFlags(QPainter &painter, const QStyleOptionViewItem &item,
                                   const QRect &place, const QStringList &flags) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &item, const QRect &place) const;
    [[nodiscard]] QStringList flagsBefore(const QModelIndex &index) const;
    Roles m_roles;
};

} // namespace mra
