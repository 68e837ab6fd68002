// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordactions.h"

#include "domain/checks/relations.h"
#include "domain/records/newrecord.h"
#include "items/derived/derived.h"
#include "items/texts/recordtext.h"
#include "items/texts/resulttext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/readingcard.h"
#include "ui/print/printing.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpane.h"
#include "ui/session/page.h"
#include "ui/session/settings.h"
#include "ui/session/steptext.h"
#include "ui/style/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolBar>

namespace mra {

namespace {

constexpr qsizetype mostNames = 12; ///< in one message

QString favouriteOf(const RecordKey &key)
{
    return QString(keyOf(key.kind)) + QLatin1Char(':') + key.id;
}

} // namespace

RecordActions::RecordActions(RecordKind kind, RecordPane &pane, Workspace &workspace, Page &page)
    : QObject(&page)
    , m_kind(kind)
    , m_pane(pane)
    , m_workspace(workspace)
    , m_page(page)
    , m_deleting([this](const Deletion &due) { deleteRecords(due.keys, *due.relations); })
{
}

void RecordActions::setList(RecordList &list)
{
    m_kind = list.kind();
    m_list = &list;
}

QList<RecordKey> RecordActions::selectedKeys() const
{
    return m_list ? m_list->table().selectedKeys() : QList<RecordKey>();
}

QAction *RecordActions::addAction(const char *name, const char *iconName,
                                  const QList<QKeySequence> &keys, void (RecordActions::*act)())
{
    auto *action = new QAction(mra::icon(iconName), QString(), &m_page);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page.addAction(action);
    m_actions[QLatin1String(name)] = action;
    return action;
}

void RecordActions::addTo(QToolBar &tools)
{
    const auto withText = [&tools](QAction *action) {
        action->setPriority(QAction::HighPriority);
        tools.addAction(action);
    };
    tools.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    withText(addAction("new", "plus", {QKeySequence::New}, &RecordActions::createRecord));
    withText(addAction("edit", "pencil", {Qt::Key_F2}, &RecordActions::editRecord));
    const auto iconOnly = [&tools](QAction *action) {
        action->setPriority(QAction::LowPriority);
        tools.addAction(action);
    };
    iconOnly(addAction("duplicate", "copy", {QKeySequence(Qt::CTRL | Qt::Key_D)},
                       &RecordActions::duplicateRecord));
    iconOnly(addAction("delete", "trash-2", {QKeySequence::Delete}, &RecordActions::deleteRecords));
    iconOnly(addAction("star", "star", {QKeySequence(Qt::CTRL | Qt::Key_B)},
                       &RecordActions::toggleFavourite));
    m_actions.at(QStringLiteral("star"))->setCheckable(true);
    tools.addSeparator();
    iconOnly(addAction("bulk", "replace", {QKeySequence(Qt::CTRL | Qt::Key_M)},
                       &RecordActions::changeSelected));
    iconOnly(addAction("copy", "table", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                       &RecordActions::copyRows));
    iconOnly(addAction("print", "printer", {}, &RecordActions::preview));
    iconOnly(addAction("printCard", "file-text", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                       &RecordActions::previewCard));
    addAction("find", "search", {QKeySequence::Find}, &RecordActions::findInList);
}

void RecordActions::createRecord()
{
    m_pane.leave([this] { m_pane.create(emptyRecord(m_kind)); });
}

void RecordActions::editRecord()
{
    if (mayWrite(m_workspace.atlas(), m_kind) && m_pane.record())
        m_pane.edit();
}

void RecordActions::duplicateRecord()
{
    if (!m_pane.record())
        return;
    m_pane.leave([this] {
        if (const auto record = m_workspace.snapshot().find(*m_pane.record()))
            m_pane.create(duplicateOf(*record));
    });
}

void RecordActions::deleteRecords()
{
    QList<RecordKey> keys = selectedKeys();
    if (keys.isEmpty() && m_pane.record())
        keys << *m_pane.record();
    keys.removeIf([this](const RecordKey &key) { return !m_workspace.snapshot().find(key); });
    if (keys.isEmpty())
        return;
    m_pane.leave([this, keys] {
        const Snapshot &snapshot = m_workspace.snapshot();
        if (const auto relations = m_workspace.derived()->relationsIfReady(snapshot))
            deleteRecords(keys, *relations);
        else
            m_deleting.start([keys, snapshot, derived = m_workspace.derived()] {
                return Deletion{keys, derived->relationsOf(snapshot)};
            });
    });
}

void RecordActions::deleteRecords(const QList<RecordKey> &keys, const Relations &relations)
{
    Edits edits;
    QStringList names;
    for (const RecordKey &key : keys) {
        if (const std::optional<Record> record = m_workspace.snapshot().find(key)) {
            edits << Edit::remove(*record);
            names << nameOf(*record, m_workspace.language());
        }
    }
    const QStringList referrers = referrersOfAll(keys, relations);
    if (edits.isEmpty())
        return;
    if (!referrers.isEmpty())
        tellReferrers(names, referrers);
    else if (confirmsDeletion(names))
        submit(edits, {});
}

/// As many names as a message can show, and how many more there are.
QStringList RecordActions::firstOf(const QStringList &names)
{
    QStringList first = names.mid(0, mostNames);
    if (names.size() > mostNames)
        first << tr("and %Ln more", nullptr, int(names.size() - mostNames));
    return first;
}

/// Names of records that refer to `keys` and are not deleted with them.
QStringList RecordActions::referrersOfAll(const QList<RecordKey> &keys,
                                          const Relations &relations) const
{
    QStringList referrers;
    for (const RecordKey &key : keys) {
        for (const RecordKey &referrer : relations.referrers().of(key)) {
            const QString name =
                tr("%1: %2", "kind and name of a record")
                    .arg(labelOf(referrer.kind),
                         nameOf(m_workspace.snapshot(), referrer, m_workspace.language()));
            if (!keys.contains(referrer) && !referrers.contains(name))
                referrers << name;
        }
    }
    return referrers;
}

void RecordActions::tellReferrers(const QStringList &names, const QStringList &referrers)
{
    QMessageBox box(&m_page);
    box.setObjectName(QStringLiteral("deleteQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Delete"));
    box.setIcon(QMessageBox::Information);
    box.setText(tr("“%1” cannot be deleted: %Ln other record(s) refer to it.", nullptr,
                   int(referrers.size()))
                    .arg(firstOf(names).join(tr(", ", "between names"))));
    box.setInformativeText(firstOf(referrers).join(QLatin1Char('\n')));
    box.exec();
}

bool RecordActions::confirmsDeletion(const QStringList &names)
{
    QMessageBox box(&m_page);
    box.setObjectName(QStringLiteral("deleteQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Delete"));
    box.setIcon(QMessageBox::Question);
    box.setText(names.size() == 1 ? tr("Delete “%1”?").arg(names.first())
                                  : tr("Delete %Ln record(s)?", nullptr, int(names.size())));
    box.setInformativeText(tr("Undo restores it."));
    auto *remove = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    auto *keep = box.addButton(tr("&Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == remove;
}

void RecordActions::submit(const Edits &edits, const QString &reason)
{
    m_workspace.atlas().submit(edits, reason, this,
                               [this](const SubmitResult &result) { tell(result); });
}

void RecordActions::undo(const QString &batch)
{
    m_pane.leave([this, batch] {
        m_workspace.atlas().undoBatch(batch, this, [this](const SubmitResult &result) {
            if (std::holds_alternative<NothingToDo>(result))
                m_pane.messages().show(Mood::Plain, alreadyUndoneText);
            else
                tell(result);
        });
    });
}

void RecordActions::tellSaved(const RecordKey &key, const QString &batch)
{
    QList<MessageBar::Answer> answers;
    if (!batch.isEmpty())
        answers.append({[] { return tr("Undo"); }, [this, batch] { undo(batch); }});
    m_pane.messages().show(
        Mood::Good,
        [this, key] {
            return tr("“%1” was saved.")
                .arg(nameOf(m_workspace.snapshot(), key, m_workspace.language()));
        },
        answers);
}

void RecordActions::tell(const SubmitResult &result)
{
    MessageBar &bar = m_pane.messages();
    if (std::holds_alternative<NothingToDo>(result))
        bar.show(Mood::Plain, [] { return tr("There is nothing to do. Nothing was changed."); });
    else if (problemOf(result))
        bar.show(std::holds_alternative<Conflict>(result) ? Mood::Warning : Mood::Bad,
                 [result] { return problemOf(result).value_or(QString()); });
    else if (const auto *saved = std::get_if<Saved>(&result))
        bar.show(Mood::Good, [this, step = stepOf(saved->batch, saved->changes)] {
            return sentenceOfStep(step, m_workspace.language());
        });
}

void RecordActions::toggleFavourite()
{
    if (!m_pane.record())
        return;
    m_workspace.settings().refresh(); // another window may have changed the list
    QStringList favourites = m_workspace.settings().favourites();
    const QString favourite = favouriteOf(*m_pane.record());
    if (favourites.removeAll(favourite) == 0)
        favourites << favourite;
    m_workspace.settings().setFavourites(favourites);
    if (m_list)
        m_list->favouritesChanged();
    update();
}

void RecordActions::changeSelected()
{
    QList<Record> records;
    for (const RecordKey &key : selectedKeys()) {
        if (const std::optional<Record> record = m_workspace.snapshot().find(key))
            records << *record;
    }
    if (records.isEmpty() || fieldsOf(m_kind).isEmpty())
        return;
    m_pane.leave([this, records] {
        BulkChangeDialog dialog(records, m_workspace, &m_page);
        if (dialog.exec() == QDialog::Accepted)
            submit(dialog.edits(), dialog.reason());
    });
}

void RecordActions::copyRows()
{
    if (m_list)
        m_list->table().copyRows();
}

void RecordActions::preview()
{
    previewPrint(&m_page, m_page.title(), [this](QPrinter &printer) { m_page.print(printer); });
}

void RecordActions::previewCard()
{
    previewPrint(&m_page, nameOf(m_workspace.snapshot(), *m_pane.record(), m_workspace.language()),
                 [this](QPrinter &printer) { m_pane.card().printOn(printer); });
}

void RecordActions::findInList()
{
    if (!m_list)
        return;
    m_list->search().setFocus(Qt::ShortcutFocusReason);
    m_list->search().selectAll();
}

void RecordActions::updateTexts()
{
    const auto name = [this](const char *action, const QString &text) {
        m_actions.at(QLatin1String(action))->setText(text);
    };
    name("new", tr("New"));
    name("edit", tr("Edit"));
    name("duplicate", tr("Duplicate"));
    name("delete", tr("Delete"));
    name("star", tr("Favourite"));
    name("bulk", tr("Change selected"));
    name("copy", tr("Copy rows"));
    name("print", tr("Print list"));
    name("printCard", tr("Print record"));
    name("find", tr("Search in this list"));
    update();
}

void RecordActions::update()
{
    const bool mayWrite = mra::mayWrite(m_workspace.atlas(), m_kind);
    const bool isEditing = m_pane.isEditing();
    const std::optional<RecordKey> record = m_pane.record();
    const auto enable = [this](const char *action, bool on) {
        m_actions.at(QLatin1String(action))->setEnabled(on);
    };
    const qsizetype selected = selectedKeys().size();
    enable("new", mayWrite);
    enable("edit", mayWrite && record && !isEditing);
    enable("duplicate", mayWrite && record && !isEditing);
    enable("delete", mayWrite && (record || selected > 0) && !isEditing);
    enable("bulk", mayWrite && selected > 0 && !isEditing);
    enable("copy", selected > 0);
    enable("star", record.has_value());
    enable("printCard", record.has_value());
    QAction *star = m_actions.at(QStringLiteral("star"));
    star->setChecked(record && m_workspace.settings().favourites().contains(favouriteOf(*record)));
    m_pane.card().setHint(mayWrite
                              ? tr("Choose a row to see it here. Press Enter or F2 to edit it.")
                              : tr("Choose a row to see it here."));
}

} // namespace mra
