// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/records/facetpanel.h"
#include "ui/records/recordtable.h"
#include "ui/session/workspace.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace mra {

class MessageBar;

/// Whether records of that kind can be created and changed now.
[[nodiscard]] bool mayWrite(const Atlas &atlas, RecordKind kind);

/// All records of one kind: facets, search and table, which are restored at the next start, and
/// advice if nothing is found.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(RecordKind kind, Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] RecordKind kind() const { return m_model.kind(); }
    [[nodiscard]] RecordTableModel &model() { return m_model; }
    [[nodiscard]] RecordTable &table() { return *m_table; }
    [[nodiscard]] FacetPanel &facets() { return *m_facets; }
    [[nodiscard]] QLineEdit &search() { return *m_search; }

    /// Shows only these records, until the user asks for all.
    void setFixedList(const QStringList &ids, const QString &title);
    void showAll();
    void setOnlyFavourites(bool only);
    void favouritesChanged() { applyIds(); }
    /// Selects the row of the record whose card is shown; it stays selected when the list changes.
    void setCurrent(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &current() const { return m_current; }
    /// Selects the first row unless the current record is listed. Returns whether it did.
    bool chooseFirst();

    /// Stores what is restored at the next start.
    void saveState();

Q_SIGNALS:
    /// Emitted when the list shows records of a base for the first time; current() is set by then.
    void filled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectHands();
    void connectModel();
    void openCount(const QModelIndex &cell);
    void placeFacets();
    void settle();
    void restoreState();
    void takeSnapshot();
    void applyIds();
    void updateTexts();
    void updateCounts();
    [[nodiscard]] QString countText() const;
    void clearNarrowing();
    [[nodiscard]] QString stateName(const char *part) const;

    Workspace &m_workspace;
    RecordTableModel m_model;
    QSplitter *m_splitter;
    FacetPanel *m_facets;
    RecordTable *m_table;
    QLineEdit *m_search;
    QToolButton *m_onlyFavourites;
    QToolButton *m_showFacets;
    QToolButton *m_clear;
    MessageBar *m_banner;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QLabel *m_count;
    std::optional<RecordKey> m_current;
    std::optional<QStringList> m_fixed;
    QString m_fixedTitle; ///< empty once the language has changed
    QTimer m_searching;
    int m_facetChars = 0; ///< width that the user chose, in digits; 0: none
    int m_facetsNeed = 0; ///< the largest width that answers needed so far, so that narrowing the
                          ///< list moves nothing
    std::optional<bool> m_wantsFacets; ///< the user's choice; null: they are shown if there is room
    bool m_isFresh = true;             ///< filled() was not emitted for this base yet
};

} // namespace mra
