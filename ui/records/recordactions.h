// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/session/workspace.h"

#include <QKeySequence>
#include <QObject>

#include <map>

class QAction;
class QToolBar;

namespace mra {

class Page;
class RecordList;
class RecordPane;
class Relations;

/// The actions on the buttons and keys of a record page. They work on the record in the pane, or on
/// the selected rows of the list.
class RecordActions : public QObject
{
    Q_OBJECT

public:
    /// `kind` applies until setList() is called. The page owns the actions.
    RecordActions(RecordKind kind, RecordPane &pane, Workspace &workspace, Page &page);

    /// Creates the actions and adds them to the bar; to be called once.
    void addTo(QToolBar &tools);
    /// Sets the list that is shown.
    void setList(RecordList &list);
    void editRecord();
    /// Reports that the record of the pane was saved, with a button that undoes it.
    void tellSaved(const RecordKey &key, const QString &batch);
    /// Enables the actions that are possible now.
    void update();
    void updateTexts();

private:
    /// Records to be deleted once it is known who refers to them.
    struct Deletion
    {
        QList<RecordKey> keys;
        std::shared_ptr<const Relations> relations;
    };

    QAction *addAction(const char *name, const char *iconName, const QList<QKeySequence> &keys,
                       void (RecordActions::*act)());
    [[nodiscard]] QList<RecordKey> selectedKeys() const;
    void createRecord();
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
    [[nodiscard]] static QStringList firstOf(const QStringList &names);
    [[nodiscard]] QStringList referrersOfAll(const QList<RecordKey> &keys,
                                             const Relations &relations) const;
    void tellReferrers(const QStringList &names, const QStringList &referrers);
    [[nodiscard]] bool confirmsDeletion(const QStringList &names);

    RecordKind m_kind;
    RecordList *m_list = nullptr;
    RecordPane &m_pane;
    Workspace &m_workspace;
    Page &m_page;
    std::map<QString, QAction *> m_actions; ///< by name
    Background<Deletion> m_deleting;
};

} // namespace mra
