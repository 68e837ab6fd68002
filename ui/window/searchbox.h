// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/awaitednames.h"
#include "items/models/searchgroups.h"
#include "ui/widgets/searchfield.h"

class QListView;
class QStandardItemModel;

namespace mra {

class Workspace;

/// Finds records of all kinds while the user types, listed by kind below the field. Arrows select,
/// Enter opens, Esc closes.
class SearchBox : public SearchField
{
    Q_OBJECT

public:
    SearchBox(Workspace &workspace, QWidget *parent);

    /// The list of hits, including group headings.
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const mra::RecordKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void findAgain();
    void addGroup(const SearchGroup &group);
    void placeList();
    void closeList();
    void moveCurrent(int step);
    void open(const QModelIndex &index);
    void updateFavourites();
    void updateTexts();

    Workspace &m_workspace;
    AwaitedNames m_names;
    QSet<RecordKey> m_favourites;
    QStandardItemModel *m_model;
    QVariant m_chosen; ///< key of the hit to be made current again
    QListView *m_list; ///< below the field, over the content of the window
};

} // namespace mra
