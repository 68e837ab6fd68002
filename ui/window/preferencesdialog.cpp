// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/preferencesdialog.h"

#include "items/texts/language.h"
#include "store/store.h"
#include "ui/map/boundaryview.h"
#include "ui/session/settings.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/languagenames.h"
#include "ui/window/countrychoice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

namespace mra {

namespace {

QLabel *plainLabel(bool wraps)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Occasion occasion, Settings &settings, const QString &language,
                                     const QList<Territory> &countries, QWidget *parent)
    : QDialog(parent)
    , m_occasion(occasion)
    , m_place(new QScrollArea(this))
    , m_settings(settings)
    , m_languageBefore(language)
    , m_heading(plainLabel(true))
    , m_intro(plainLabel(true))
    , m_languageLabel(plainLabel(false))
    , m_language(new QComboBox)
    , m_homeLabel(plainLabel(false))
    , m_home(new CountryChoice(countries))
    , m_viewLabel(plainLabel(false))
    , m_viewNote(plainLabel(true))
    , m_views(new QButtonGroup(this))
    , m_nameLabel(plainLabel(false))
    , m_name(new QLineEdit)
    , m_nameNote(plainLabel(true))
    , m_missing(plainLabel(true))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    nameComboBoxes();
    setObjectName(QStringLiteral("preferences"));
    build();
    for (const QString &each : interfaceLanguages())
        m_language->addItem(ownNameOf(each), each);
    m_language->setCurrentIndex(m_language->findData(language));
    updateTexts();
    m_home->setCode(m_settings.home());
    m_name->setText(m_settings.displayName());
    if (const auto view = boundaryViewOf(m_settings.boundaryView()))
        m_views->button(int(*view))->setChecked(true);

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageWanted(this->language()); });
    connect(m_home, &CountryChoice::changed, this, &PreferencesDialog::check);
    connect(m_views, &QButtonGroup::idClicked, this, &PreferencesDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    check();
}

void PreferencesDialog::build()
{
    m_heading->setFont(headingFont(1));
    for (QLabel *label : {m_languageLabel, m_homeLabel, m_viewLabel, m_nameLabel})
        label->setFont(headingFont(3));
    m_languageLabel->setBuddy(m_language);
    m_homeLabel->setBuddy(m_home->search());
    m_nameLabel->setBuddy(m_name);
    m_language->setObjectName(QStringLiteral("language"));
    m_name->setObjectName(QStringLiteral("displayName"));
    m_name->setMaxLength(Store::longestUser);

    auto *views = new QVBoxLayout;
    views->setSpacing(space(Space::Tight));
    addViews(views);
    auto *questions = new QWidget;
    auto *grid = new QGridLayout(questions);
    setSpacing(grid, Space::Wide);
    grid->setHorizontalSpacing(space(Space::Wide));
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(m_heading, row++, 0, 1, 2);
    grid->addWidget(m_intro, row++, 0, 1, 2);
    grid->addWidget(m_languageLabel, row, 0, Qt::AlignTop);
    grid->addWidget(m_language, row++, 1, Qt::AlignLeading);
    grid->addWidget(m_homeLabel, row, 0, Qt::AlignTop);
    grid->addWidget(m_home, row++, 1);
    grid->addWidget(m_viewLabel, row, 0, Qt::AlignTop);
    grid->addLayout(views, row++, 1);
    grid->addWidget(m_nameLabel, row, 0, Qt::AlignTop);
    grid->addWidget(m_name, row++, 1);
    grid->addWidget(m_nameNote, row++, 1);
    m_place->setFocusPolicy(Qt::NoFocus); // it scrolls with the focus of the questions
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setWidgetResizable(true);
    m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setWidget(questions);
    auto *end = new QVBoxLayout;
    setSpacing(end, Space::Wide);
    end->setContentsMargins(space(Space::Wide), 0, space(Space::Wide), space(Space::Wide));
    end->addWidget(m_missing);
    end->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_place, 1);
    column->addLayout(end);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 108);
}

/// Makes all questions visible, as far as the screen is high enough.
void PreferencesDialog::fitHeight()
{
    layout()->activate();
    const int others = height() - m_place->height();
    const int wanted = m_place->widget()->layout()->heightForWidth(m_place->viewport()->width());
    const int most = screen()->availableSize().height();
    resize(width(), std::clamp(others + wanted, std::min(minimumSizeHint().height(), most), most));
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

void PreferencesDialog::addViews(QLayout *layout)
{
    layout->addWidget(m_viewNote);
    for (const BoundaryView view : boundaryViews) {
        auto *button = new QRadioButton;
        button->setObjectName(codeOf(view));
        m_views->addButton(button, int(view));
        auto *text = plainLabel(true);
        text->setIndent(iconSide() + space(Space::Near));
        m_viewTexts << text;
        layout->addWidget(button);
        layout->addWidget(text);
    }
}

void PreferencesDialog::setHome(const QString &code)
{
    m_home->setCode(code);
}

QString PreferencesDialog::home() const
{
    return m_home->code();
}

void PreferencesDialog::askForHome()
{
    m_home->search()->setFocus();
}

void PreferencesDialog::accept()
{
    if (!missing().isEmpty())
        return;
    m_settings.setLanguage(language());
    if (m_occasion == Occasion::FirstStart)
        m_settings.setHome(home());
    m_settings.setBoundaryView(codeOf(BoundaryView(m_views->checkedId())));
    m_settings.setDisplayName(m_name->text().trimmed());
    QDialog::accept();
}

void PreferencesDialog::reject()
{
    if (language() != m_languageBefore)
        Q_EMIT languageWanted(m_languageBefore);
    QDialog::reject();
}

/// Sets the texts after the children handled the event, since a button box sets default texts.
bool PreferencesDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
        if (isVisible())
            fitHeight();
    }
    return isDone;
}

void PreferencesDialog::updateTexts()
{
    const bool isFirst = m_occasion == Occasion::FirstStart;
    setWindowTitle(isFirst ? tr("Welcome to MRA Atlas") : tr("Preferences"));
    m_heading->setText(windowTitle());
    const QString damaged = m_settings.damaged();
    m_intro->setText(
        isFirst && !damaged.isEmpty() ? tr("The settings could not be read and were kept as “%1”. "
                                           "Please make the four choices again.")
                                            .arg(isolated(damaged))
        : isFirst ? tr("Make four choices, then the atlas opens with its reference data. You can "
                       "change all of them later under File, Preferences.")
                  : tr("The language changes at once, the rest when you choose Apply."));
    m_languageLabel->setText(tr("&Language"));
    m_homeLabel->setText(tr("&Home country"));
    m_viewLabel->setText(tr("Boundaries on maps"));
    m_nameLabel->setText(tr("Your &name"));
    m_nameNote->setText(
        tr("It is recorded with every change that you make, and others can see it."));
    m_language->setAccessibleName(tr("Language"));
    m_name->setAccessibleName(tr("Your name"));
    m_home->showIn(language());
    updateViewTexts();
    m_buttons->button(QDialogButtonBox::Ok)->setText(isFirst ? tr("Open the atlas") : tr("Apply"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(isFirst ? tr("Quit") : tr("Cancel"));
    check();
}

void PreferencesDialog::updateViewTexts()
{
    m_viewNote->setText(tr("How boundaries are drawn says nothing about the status of a territory. "
                           "The name of the boundary view is shown on every map."));
    const QStringList texts{
        tr("Lines as they exist on the ground, drawn by Natural Earth for all views alike."),
        tr("Each area with an ISO 3166-1 country code is drawn as one area."),
        tr("Lines as they are seen in China; no authority has reviewed this drawing.")};
    for (const BoundaryView view : boundaryViews) {
        QAbstractButton *button = m_views->button(int(view));
        QLabel *text = m_viewTexts[int(view)];
        button->setText(nameOf(view));
        text->setText(texts[int(view)]);
        button->setAccessibleDescription(text->text());
    }
}

void PreferencesDialog::check()
{
    m_missing->setText(missing());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_missing->text().isEmpty());
}

QString PreferencesDialog::language() const
{
    return m_language->currentData().toString();
}

/// What is still to be chosen, as a sentence; empty if nothing is.
QString PreferencesDialog::missing() const
{
    if (m_home->code().isEmpty())
        return tr("Choose your home country to continue.");
    if (m_views->checkedId() < 0)
        return tr("Choose how boundaries are drawn to continue.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter your name to continue.");
    return {};
}

} // namespace mra
