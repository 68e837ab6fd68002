// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/window/aboutdialog.h"

#include "ui/cards/cardwriter.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mra {

namespace {

/// Work of others: its proper name, its licence, and where it is found.
struct Credit
{
    const char *name;
    const char *licence;
    const char *address;
};

constexpr std::array sources{
    Credit{"Natural Earth", QT_TRANSLATE_NOOP("About", "public domain"),
           "https://www.naturalearthdata.com"},
    Credit{"Unicode CLDR", "Unicode-3.0", "https://cldr.unicode.org"},
    Credit{"GeoNames", "CC BY 4.0", "https://www.geonames.org"},
    Credit{"Green Finance & Development Center",
           QT_TRANSLATE_NOOP("About", "facts, with their source named"), "https://greenfdc.org"},
    Credit{"EUR-Lex", QT_TRANSLATE_NOOP("About", "reuse with the source named"),
           "https://eur-lex.europa.eu"}};

constexpr std::array libraries{
    Credit{"Qt", "LGPL-3.0", "https://www.qt.io"},
    Credit{"SQLite", QT_TRANSLATE_NOOP("About", "public domain"), "https://www.sqlite.org"},
    Credit{"PostgreSQL libpq", "PostgreSQL", "https://www.postgresql.org"},
    Credit{"ICU", "Unicode-3.0", "https://icu.unicode.org"},
    Credit{"Lucide", "ISC", "https://lucide.dev"},
    Credit{"flag-icons", "MIT", "https://flagicons.lipis.dev"}};

void writeCredits(CardWriter &card, const auto &credits)
{
    for (const Credit &credit : credits) {
        card.line(1);
        card.link(QUrl(QLatin1String(credit.address)), QString::fromUtf8(credit.name));
        card.dot();
        card.muted(QCoreApplication::translate("About", credit.licence));
    }
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    updateTexts();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    resize(em * 50, em * 48);
}

void AboutDialog::updateTexts()
{
    setWindowTitle(tr("About MRA Atlas"));
    m_text->setAccessibleName(tr("About MRA Atlas"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    const Snapshot nothing;
    CardWriter card(*m_text->document(), nothing, {}, layoutDirection(), palette(),
                    devicePixelRatioF());
    card.title(QStringLiteral("MRA Atlas"));
    card.line();
    card.text(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    card.dot();
    card.muted(tr("MIT licence"));
    card.line();
    card.text(tr("MRA Atlas keeps the agreements by which countries and bodies accept each other’s "
                 "conformity assessment results, and shows where along the Belt and Road those "
                 "results are usable."));
    card.heading(tr("Boundaries"));
    card.line();
    card.text(tr("Boundaries, names and codes on the maps say nothing about the legal status of "
                 "any territory, its authorities or its frontiers. The boundary view is chosen by "
                 "the person who uses the program, and its name is shown on every map."));
    card.heading(tr("Facts"));
    card.line();
    card.text(tr("Every record names its source and its date. Only the texts of the agreements are "
                 "authoritative; what is shown here is not legal advice. “Unknown” means that no "
                 "source was found, not that nothing is recognised."));
    card.heading(tr("Data"));
    writeCredits(card, sources);
    card.heading(tr("Libraries, icons and flags"));
    writeCredits(card, libraries);
    m_text->moveCursor(QTextCursor::Start);
}

/// Sets the texts after the children handled the event, since a button box sets default texts.
bool AboutDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        updateTexts();
    return isDone;
}

} // namespace mra
