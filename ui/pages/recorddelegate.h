// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace mra {

/// Draws statuses and rungs as chips and flags before names, whatever model has their roles.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles of the model; -1: it has none of that.
    struct Roles
    {
        int status = -1;
        int rung = -1;
        int flags = -1;       ///< FlagSet
        int territories = -1; ///< codes, a text or a list
    };
    RecordDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// A tooltip tells in full what the cell cuts.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QStringList flagsBefore(const QModelIndex &index) const;
    Roles m_roles;
};

} // namespace mra
