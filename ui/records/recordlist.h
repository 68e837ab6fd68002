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

/// Whether a person can make and change records of that kind now.
[[nodiscard]] bool mayWrite(const Atlas &atlas, RecordKind kind);

/// All records of one kind: facets, search and table, each remembered, and what to do where
/// nothing is found.
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

    /// Only these records, until the user asks for all.
    void setFixedList(const QStringList &ids, const QString &title);
    void showAll();
    void setOnlyFavourites(bool only);
    void favouritesChanged() { applyIds(); }
    /// Marks the record whose card is shown; stays marked as the list changes.
    void setCurrent(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &current() const { return m_current; }
    /// Marks the first row where the marked record is not among the rows; false: it is, or there
    /// is no row.
    bool chooseFirst();

    /// What is kept between two starts.
    void saveState();

Q_SIGNALS:
    /// For the first time with records of a base; one of them is marked.
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
    QString m_fixedTitle; ///< empty: in no language that is spoken now
    QTimer m_searching;
    int m_facetChars = 0; ///< width that a person chose, in digits; 0: none
    int m_facetsNeed = 0; ///< the widest that answers asked for: narrowing the list moves nothing
    std::optional<bool> m_wantsFacets; ///< chosen; nothing: where there is room
    bool m_isFresh = true;             ///< no record of this base was marked yet
};

} // namespace mra
