// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/page.h"

#include <map>

class QStackedWidget;
class QTabBar;
class QToolBar;

namespace mra {

class PaneSplitter;
class RecordActions;
class RecordList;
class RecordPane;

/// A list of one or several kinds of records, beside the record that is read or edited.
class RecordPage : public Page
{
    Q_OBJECT

public:
    enum class Subject { Agreements, Bodies, Places, Projects };

    RecordPage(Subject subject, Workspace &workspace, QWidget *parent = nullptr);
    ~RecordPage() override;

    /// The kinds of records on the page of a subject, and its title.
    [[nodiscard]] static QList<RecordKind> kindsOf(Subject subject);
    [[nodiscard]] static QString titleOf(Subject subject);
    [[nodiscard]] QString title() const override { return titleOf(m_subject); }
    void leave(const std::function<void()> &then) override;
    void forgetDone() override;
    void print(QPrinter &printer) override;
    bool showRecord(const RecordKey &key) override;
    bool showList(RecordKind kind, const QStringList &ids, const QString &title) override;

    [[nodiscard]] RecordList &list();
    [[nodiscard]] RecordPane &pane() { return *m_pane; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] RecordList &listOf(RecordKind kind);
    void switchTo(RecordKind kind);
    void openRow(
        const RecordKey &key, const std::function<void()> &then = [] {});
    void openCurrent(RecordList &list);
    void placeForm();
    void saveState();
    [[nodiscard]] QString stateName() const;
    [[nodiscard]] QString kindStateName() const;

    void updateTexts();

    Subject m_subject;
    QList<RecordKind> m_kinds;
    Workspace &m_workspace;
    QToolBar *m_tools;
    QTabBar *m_tabs;
    PaneSplitter *m_splitter;
    QStackedWidget *m_lists;
    RecordPane *m_pane;
    RecordActions *m_actions = nullptr;
    std::map<RecordKind, RecordList *> m_listOf; ///< made when first shown
    RecordKind m_kind;
    bool m_offersDrafts = true; ///< once for each base
};

} // namespace mra
