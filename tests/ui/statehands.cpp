// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/statehands.h"

#include "support/world.h"
#include "ui/cards/readingcard.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QSqlQuery>

namespace mra::test {

MessageBar &stateOf(const Frame &frame)
{
    return *frame.window->findChild<MessageBar *>(str("stateBar"));
}

MessageBar &noticeOf(const Frame &frame)
{
    return *frame.window->findChild<MessageBar *>(str("noticeBar"));
}

bool tells(const MessageBar &bar, const char *words)
{
    return bar.isVisible() && bar.text().contains(str(words));
}

QString statusOf(const Frame &frame)
{
    QStringList texts;
    for (const QLabel *label : frame.window->findChild<StatusLine *>()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QString wordsOf(const Frame &frame)
{
    QStringList words = textsOf(*frame.window).values();
    for (const ReadingCard *card : frame.window->findChildren<ReadingCard *>()) {
        if (card->isVisible())
            words << card->toPlainText();
    }
    return words.join(QLatin1Char('\n'));
}

void typeIn(Frame &frame)
{
    openRecord(frame, Frame::Agreements, edited);
    const RecordForm *form = editRecord(frame, Frame::Agreements);
    typeInto(field(*form, "notes"), typed);
}

bool isTyped(const Frame &frame)
{
    const RecordPane &pane = frame.pane(Frame::Agreements);
    const auto *form = seen<RecordForm>(pane);
    return pane.isModified() && form && std::get<Agreement>(form->record()).notes == typed;
}

Other::Other(const QString &file)
{
    m_db = QSqlDatabase::addDatabase(str("QSQLITE"), str("other"));
    m_db.setDatabaseName(file);
    if (!m_db.open())
        qFatal("other");
}

Other::~Other()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(str("other"));
}

void Other::run(const char *sql) const
{
    QSqlQuery query(m_db);
    if (!query.exec(QLatin1String(sql)))
        qFatal("%s", sql);
}

} // namespace mra::test
