// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/recordpane.h"

#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/readingcard.h"
#include "ui/forms/recordform.h"
#include "ui/session/unsavedguard.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mra {

namespace {

constexpr std::chrono::milliseconds validationDelay{300};
constexpr std::chrono::seconds draftDelay{5};

} // namespace

RecordPane::RecordPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_card(new ReadingCard(workspace, this))
    , m_editor(new QWidget(this))
    , m_place(new QScrollArea(this))
    , m_name(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_drafts([this](const std::optional<OpenFailure> &failure) { hearOfDraft(failure); })
{
    m_reason->setMaxLength(Store::longestReason);
    m_save->setObjectName(QStringLiteral("save"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_leave->setObjectName(QStringLiteral("leave"));
    m_validation.setSingleShot(true);
    m_validation.setInterval(validationDelay);
    m_drafting.setSingleShot(true);
    m_drafting.setInterval(draftDelay);
    layOut();
    connectParts();
    updateTexts();
}

void RecordPane::layOut()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setFont(headingFont(2));
    m_place->setWidgetResizable(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    m_save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins({});
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    auto *editing = new QVBoxLayout(m_editor);
    setSpacing(editing, Space::Near, Space::Near);
    editing->addWidget(m_name);
    editing->addWidget(m_place, 1);
    editing->addLayout(buttons);
    // While the card is read, the form behind it asks for no room.
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_card->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 32);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(Space::Near));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
}

void RecordPane::connectParts()
{
    connect(&m_validation, &QTimer::timeout, this, &RecordPane::validateNow);
    connect(&m_drafting, &QTimer::timeout, this, &RecordPane::writeDraft);
    connect(m_save, &QPushButton::clicked, this, &RecordPane::save);
    connect(m_revert, &QPushButton::clicked, this, &RecordPane::revert);
    connect(m_leave, &QPushButton::clicked, this, &RecordPane::leave);
    connect(&m_workspace.atlas(), &Atlas::changed, this, &RecordPane::follow);
    connect(&m_workspace.atlas(), &Atlas::stateChanged, this, &RecordPane::followBase);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        const bool wasHere = old && m_editor->isAncestorOf(old);
        if (wasHere && !(now && m_editor->isAncestorOf(now)))
            writeDraft();
    });
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &RecordPane::save);
}

RecordPane::~RecordPane()
{
    writeDraft();
    m_drafts.finish();
    m_form = nullptr; // its widgets lose the focus one by one when they go
}

void RecordPane::setRecord(const std::optional<RecordKey> &key)
{
    Q_ASSERT(!isEditing());
    if (!m_isOffering)
        m_messages->clear();
    m_card->setRecord(key);
}

std::optional<RecordKey> RecordPane::record() const
{
    return m_card->record();
}

bool RecordPane::isModified() const
{
    return m_form && (m_form->hasUnreadable() || !sameContent(m_form->record(), *m_opened));
}

bool RecordPane::mayLeave()
{
    if (!m_form)
        return true;
    if (m_isSaving)
        return false;
    if (isModified()) {
        const QString name = nameOf(m_form->record(), m_workspace.language());
        const Leave answer = askBeforeLeaving(this, name);
        if (!m_form)
            return true; // the base was closed meanwhile, and the input is a draft
        switch (answer) {
        case Leave::Stay:
            return false;
        case Leave::Save:
            return saveAndWait();
        case Leave::Discard:
            break;
        }
    }
    removeDraft();
    close();
    return true;
}

void RecordPane::edit()
{
    if (m_form || !record())
        return;
    if (const std::optional<Record> found = m_workspace.snapshot().find(*record()))
        open(found, *found);
}

void RecordPane::create(const Record &record)
{
    open(std::nullopt, record);
}

void RecordPane::open(const std::optional<Record> &before, const Record &after)
{
    if (!m_isOffering)
        m_messages->clear();
    m_drafts.release();
    m_isDraftLost = false;
    showForm(keyOf(after).kind);
    m_before = before;
    m_form->setRecord(after, m_workspace.snapshot());
    m_opened = before ? *before : m_form->record();
    m_reason->clear();
    holdInput(false);
    m_editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_editor);
    validateNow();
    updateButtons();
    m_form->show();
    m_form->setFocus();
    Q_EMIT editingChanged(true);
}

/// Puts the form for that kind into the place of forms.
void RecordPane::showForm(RecordKind kind)
{
    RecordForm *&form = m_forms[kind];
    if (!form) {
        form = makeForm(kind, m_workspace, this);
        connect(form, &RecordForm::edited, this, [this] {
            if (std::exchange(m_isRefused, false))
                m_messages->clear();
            m_validation.start();
            if (!m_drafting.isActive())
                m_drafting.start();
            updateButtons();
        });
    }
    if (m_place->widget() != form) {
        if (QWidget *other = m_place->takeWidget()) {
            other->setParent(this);
            other->hide();
        }
        m_place->setWidget(form);
    }
    m_form = form;
}

/// Held input can be read and not changed; what is typed then would be lost.
void RecordPane::holdInput(bool isHeld)
{
    m_form->setReadOnly(isHeld);
    m_reason->setReadOnly(isHeld);
}

void RecordPane::close()
{
    m_validation.stop();
    m_drafting.stop();
    m_form = nullptr;
    m_drafts.release();
    m_before.reset();
    m_opened.reset();
    if (!m_isDraftLost)
        m_messages->clear();
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(m_card);
    m_card->refresh();
    offerDrafts(m_offeredKinds);
    Q_EMIT editingChanged(false);
}

Issues RecordPane::findings() const
{
    const Record record = m_form->record();
    const Edit edit{m_before, record};
    Snapshot candidate = m_workspace.snapshot();
    candidate.apply(edit);
    return validateNew(Edits{edit}, candidate);
}

void RecordPane::validateNow()
{
    if (m_form)
        m_form->showIssues(findings());
}

void RecordPane::revert()
{
    if (!m_form || m_isSaving)
        return;
    removeDraft();
    if (!m_before) {
        m_form->setRecord(*m_opened, m_workspace.snapshot());
    } else if (const auto now = m_workspace.snapshot().find(keyOf(*m_before))) {
        m_before = now;
        m_opened = now;
        m_form->setRecord(*now, m_workspace.snapshot());
    }
    m_messages->clear();
    validateNow();
    updateButtons();
}

void RecordPane::leave()
{
    (void)mayLeave();
}

void RecordPane::followBase()
{
    const Atlas::State state = m_workspace.atlas().state();
    if (m_form && state == Atlas::State::Closing) {
        writeDraft();
        m_drafts.finish(); // now, since drafts go by the address, which is gone when it is closed
        holdInput(true);
    } else if (state == Atlas::State::Closed || state == Atlas::State::Opening) {
        m_isOffering = false;
        m_messages->clear(); // it spoke of that base
        if (m_form)
            close();
    }
    updateButtons();
}

void RecordPane::updateButtons()
{
    const bool mayWrite = m_workspace.atlas().state() == Atlas::State::Open && !m_isSaving;
    const bool isDirty = isModified();
    m_save->setEnabled(m_form && mayWrite && (isDirty || !m_before));
    m_revert->setEnabled(m_form && isDirty && !m_isSaving);
    m_leave->setEnabled(!m_isSaving);
    if (!m_form)
        return;
    const QString kind = labelOf(keyOf(*m_opened).kind);
    m_name->setText(m_before ? nameOf(*m_before, m_workspace.language())
                             : tr("New: %1", "kind of record").arg(kind));
}

void RecordPane::updateTexts()
{
    m_save->setText(tr("&Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_revert->setText(tr("&Revert"));
    m_revert->setToolTip(tr("Back to the record as it is stored"));
    m_leave->setText(tr("&Close form"));
    m_reason->setPlaceholderText(tr("Reason for the change (optional)"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_place->setAccessibleName(tr("Form"));
    updateButtons();
}

/// Esc reaches this where nothing within has a use for it: lists of offers and cells close first.
void RecordPane::keyPressEvent(QKeyEvent *event)
{
    if (m_form && event->matches(QKeySequence::Cancel))
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RecordPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace mra
