// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordpage.h"

#include "items/texts/vocabularytext.h"
#include "ui/cards/readingcard.h"
#include "ui/print/printing.h"
#include "ui/records/recordactions.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpane.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace mra {

namespace {

// The share of the width, in percent, for a record beside the list and while it is edited.
constexpr int paneShare = 33;
constexpr int formShare = 45;
constexpr int leastFormDigits = 56; ///< if these are more than its share, the list is hidden

} // namespace

RecordPage::RecordPage(Subject subject, Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_subject(subject)
    , m_kinds(kindsOf(subject))
    , m_workspace(workspace)
    , m_tools(new QToolBar(this))
    , m_tabs(new QTabBar(this))
    , m_splitter(new PaneSplitter(paneShare, this))
    , m_lists(new QStackedWidget(this))
    , m_pane(new RecordPane(workspace, this))
    , m_kind(m_kinds.first())
{
    const QVariant kind = workspace.settings().state(kindStateName());
    if (const auto last = fromKey<RecordKind>(kind.toString()); last && m_kinds.contains(*last))
        m_kind = *last;
    m_actions = new RecordActions(m_kind, *m_pane, workspace, *this);
    layOut();
    connectParts();
    updateTexts();
}

void RecordPage::layOut()
{
    for (RecordKind kind : std::as_const(m_kinds))
        m_tabs->addTab(labelOf(kind));
    m_tabs->setCurrentIndex(int(m_kinds.indexOf(m_kind)));
    m_tabs->setVisible(m_kinds.size() > 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tools->setIconSize(QSize(iconSide(), iconSide()));
    m_actions->addTo(*m_tools);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_pane);
    m_splitter->setState(m_workspace.settings().state(stateName()));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, Space::Normal, Space::Near);
    layout->addWidget(m_tools);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
}

void RecordPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_kinds[tab] != m_kind)
            m_pane->leave([this, kind = m_kinds[tab]] { switchTo(kind); });
        m_tabs->setCurrentIndex(int(m_kinds.indexOf(m_kind))); // while the user is asked
    });
    connect(m_pane, &RecordPane::editingChanged, this, [this] {
        placeForm();
        orderTabsByLayout(*this);
        m_actions->update();
    });
    connect(m_pane, &RecordPane::saved, this, [this](const RecordKey &key, const QString &batch) {
        listOf(key.kind).setCurrent(key);
        m_actions->tellSaved(key, batch);
    });
    connect(&m_workspace.atlas(), &Atlas::changed, m_actions, &RecordActions::update);
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, [this](Atlas::State state) {
        m_offersDrafts |= state == Atlas::State::Opening;
        if (state == Atlas::State::Open && isVisible() && std::exchange(m_offersDrafts, false))
            m_pane->offerDrafts(m_kinds);
        m_actions->update();
    });
}

RecordPage::~RecordPage()
{
    saveState();
}

RecordList &RecordPage::list()
{
    return listOf(m_kind);
}

RecordList &RecordPage::listOf(RecordKind kind)
{
    RecordList *&list = m_listOf[kind];
    if (list)
        return *list;
    list = new RecordList(kind, m_workspace, m_lists);
    m_lists->addWidget(list);
    orderTabsByLayout(*this);
    connect(list, &RecordList::filled, this, [this, list] { openCurrent(*list); });
    connect(&list->table(), &RecordTable::currentKeyChanged, this,
            [this](const RecordKey &key) { openRow(key); });
    connect(&list->table(), &RecordTable::keyActivated, this,
            [this](const RecordKey &key) { openRow(key, [this] { m_actions->editRecord(); }); });
    connect(&list->table(), &RecordTable::selectionCountChanged, m_actions, &RecordActions::update);
    return *list;
}

/// Shows the list of a kind. The caller has left the form of another kind.
void RecordPage::switchTo(RecordKind kind)
{
    RecordList &list = listOf(kind);
    m_kind = kind;
    m_actions->setList(list);
    m_lists->setCurrentWidget(&list);
    setFocusProxy(&list.table());
    m_tabs->setCurrentIndex(int(m_kinds.indexOf(kind)));
    if (!m_pane->isEditing())
        m_pane->setRecord(list.current());
    m_actions->update();
}

void RecordPage::openRow(const RecordKey &key, const std::function<void()> &then)
{
    RecordList &shown = listOf(key.kind);
    const auto open = [this, &shown, key, then] {
        shown.setCurrent(key);
        if (!m_pane->isEditing())
            m_pane->setRecord(key);
        m_actions->update();
        then();
    };
    if (m_pane->record() == key)
        return open();
    m_pane->leave(open);
    // After the click, which still selects the row.
    if (m_pane->isEditing())
        QMetaObject::invokeMethod(
            &shown, [&shown] { shown.setCurrent(shown.current()); }, Qt::QueuedConnection);
}

/// Gives a form more room than a card; on a narrow page, all of it.
void RecordPage::placeForm()
{
    const int needed = leastFormDigits * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const bool isNarrow = width() * formShare / 100 < needed;
    m_lists->setVisible(!m_pane->isEditing() || !isNarrow);
    m_splitter->setMinimumShare(m_pane->isEditing() ? formShare : 0);
}

/// Shows the current record of a list that was just filled, unless a record is open in the pane.
void RecordPage::openCurrent(RecordList &list)
{
    const bool isOpen = m_pane->record() && m_workspace.snapshot().find(*m_pane->record());
    if (&list != m_lists->currentWidget() || m_pane->isEditing() || isOpen)
        return;
    m_pane->setRecord(list.current());
    m_actions->update();
}

bool RecordPage::showRecord(const RecordKey &key)
{
    if (!m_kinds.contains(key.kind))
        return false;
    if (m_pane->isEditing() && m_pane->record() == key)
        return true;
    m_pane->leave([this, key] {
        switchTo(key.kind);
        openRow(key);
        // The keys of the page now act on the record.
        if (list().table().isVisible())
            list().table().setFocus();
        else
            m_pane->card().setFocus();
    });
    return !m_pane->isEditing();
}

bool RecordPage::showList(RecordKind kind, const QStringList &ids, const QString &title)
{
    if (!m_kinds.contains(kind))
        return false;
    m_pane->leave([this, kind, ids, title] {
        switchTo(kind);
        list().setFixedList(ids, title);
        if (!list().chooseFirst())
            return;
        m_pane->setRecord(list().current());
        m_actions->update();
    });
    return !m_pane->isEditing();
}

void RecordPage::forgetDone()
{
    if (m_pane->messages().mood() == Mood::Good)
        m_pane->messages().clear();
}

void RecordPage::leave(const std::function<void()> &then)
{
    saveState();
    m_pane->leave(then);
}

QString RecordPage::stateName() const
{
    return QStringLiteral("recordPage/") + QString(keyOf(m_kinds.first()));
}

QString RecordPage::kindStateName() const
{
    return QStringLiteral("recordPageKind/") + QString(keyOf(m_kinds.first()));
}

void RecordPage::saveState()
{
    m_workspace.settings().setState(stateName(), m_splitter->state());
    m_workspace.settings().setState(kindStateName(), QString(keyOf(m_kind)));
    for (const auto &[kind, list] : m_listOf)
        list->saveState();
}

QString RecordPage::titleOf(Subject subject)
{
    switch (subject) {
    case Subject::Agreements:
        return tr("Agreements");
    case Subject::Bodies:
        return tr("Bodies");
    case Subject::Places:
        return tr("Countries and regions");
    case Subject::Projects:
        break;
    }
    return tr("Projects");
}

QList<RecordKind> RecordPage::kindsOf(Subject subject)
{
    switch (subject) {
    case Subject::Agreements:
        return {RecordKind::Agreement};
    case Subject::Bodies:
        return {RecordKind::Body};
    case Subject::Places:
        // The kinds that all others refer to; links and the search lead to each of them.
        return {RecordKind::Territory, RecordKind::Group, RecordKind::Sector, RecordKind::ClassCode,
                RecordKind::Source};
    case Subject::Projects:
        break;
    }
    return {RecordKind::Project};
}

void RecordPage::print(QPrinter &printer)
{
    printTable(printer, list().table(), title());
}

void RecordPage::updateTexts()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, labelOf(m_kinds[tab]));
    m_tabs->setAccessibleName(tr("Kind of records"));
    m_actions->updateTexts();
}

void RecordPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeForm();
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    switchTo(m_kind);
    if (m_workspace.atlas().state() == Atlas::State::Open && std::exchange(m_offersDrafts, false))
        m_pane->offerDrafts(m_kinds);
}

} // namespace mra
