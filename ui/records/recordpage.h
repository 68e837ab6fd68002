// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/session/page.h"

#include <map>

class QAction;
class QStackedWidget;
class QTabBar;
class QToolBar;

namespace mra {

class PaneSplitter;
class Relations;
class RecordList;
class RecordPane;

/// The list of one or several kinds of records beside the record that is read or edited.
class RecordPage : public Page
{
    Q_OBJECT

public:
    enum class Subject { Agreements, Bodies, Places, Projects };

    RecordPage(Subject subject, Workspace &workspace, QWidget *parent = nullptr);
    ~RecordPage() override;

    /// The kinds of its records, and its name.
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
    /// Records to be deleted once it is known who refers to them.
    struct Deletion
    {
        QList<RecordKey> keys;
        std::shared_ptr<const Relations> relations;
    };

    void layOut();
    void connectParts();
    void addActions();
    QAction *addAction(const char *name, const char *iconName, const QList<QKeySequence> &keys,
                       void (RecordPage::*act)());
    [[nodiscard]] RecordList &listOf(RecordKind kind);
    void switchTo(RecordKind kind);
    void openRow(
        const RecordKey &key, const std::function<void()> &then = [] {});
    void openCurrent(RecordList &list);
    void placeForm();
    void saveState();
    [[nodiscard]] QString stateName() const;
    [[nodiscard]] QString kindStateName() const;

    void createRecord();
    void editRecord();
    void duplicateRecord();
    void deleteRecords();
    void deleteRecords(const QList<RecordKey> &keys, const Relations &relations);
    void undo(const QString &batch);
    void toggleFavourite();
    void changeSelected();
    void copyRows();
    void preview();
    void previewCard();
    void findInList();

    void submit(const Edits &edits, const QString &reason);
    void tell(const SubmitResult &result);
    void tellSaved(const RecordKey &key, const QString &batch);
    [[nodiscard]] static QStringList firstOf(const QStringList &names);
    [[nodiscard]] QStringList referrersOfAll(const QList<RecordKey> &keys,
                                             const Relations &relations) const;
    void tellReferrers(const QStringList &names, const QStringList &referrers);
    [[nodiscard]] bool confirmsDeletion(const QStringList &names);
    void updateActions();
    void updateTexts();

    Subject m_subject;
    QList<RecordKind> m_kinds;
    Workspace &m_workspace;
    QToolBar *m_tools;
    QTabBar *m_tabs;
    PaneSplitter *m_splitter;
    QStackedWidget *m_lists;
    RecordPane *m_pane;
    std::map<RecordKind, RecordList *> m_listOf; ///< made when first shown
    std::map<QString, QAction *> m_actions;      ///< by name
    RecordKind m_kind;
    bool m_offersDrafts = true; ///< once for each base
    Background<Deletion> m_deleting;
};

} // namespace mra
