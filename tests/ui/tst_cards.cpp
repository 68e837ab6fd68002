// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/readingcard.h"
#include "ui/hands.h"
#include "ui/pagetest.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

using namespace mra;
using namespace mra::test;

/// What the cards of agreements and countries say, and in which order.
class TestCards : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void scopesAreAMatrix_data();
    void scopesAreAMatrix();
    void sameScopesBothWaysStandOnce();
    void whyIsFolded();
    void contradictionIsSaidOnce();
    void timelineBeginsWithSignature();
    void targetOfALinkHasTheReverseWord();
    void countryBeginsWithTheAnswer();
    void flagsKeepToTheirNames();

private:
    static std::unique_ptr<ReadingCard> card(Office &office, const RecordKey &key);
};

namespace {

/// The table that contains the text; null if there is none.
QTextTable *tableWith(const ReadingCard &card, const QString &text)
{
    for (QTextFrame *frame : card.document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextCursor cursor = table->firstCursorPosition();
        cursor.setPosition(table->lastPosition(), QTextCursor::KeepAnchor);
        if (cursor.selection().toPlainText().contains(text))
            return table;
    }
    return nullptr;
}

QString textOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

void save(Office &office, const Agreement &agreement)
{
    (void)office.atlas.submit(
        {Edit::create(agreement)}, {}, &office.atlas,
        [](const SubmitResult &result) { QVERIFY(std::holds_alternative<Saved>(result)); });
    QTRY_VERIFY_WITH_TIMEOUT(office.workspace.snapshot().find<Agreement>(agreement.id), patience);
}

} // namespace

std::unique_ptr<ReadingCard> TestCards::card(Office &office, const RecordKey &key)
{
    (void)office.workspace.derived()->relationsOf(office.workspace.snapshot());
    auto card = std::make_unique<ReadingCard>(office.workspace);
    card->show();
    card->setRecord(key);
    return card;
}

void TestCards::scopesAreAMatrix_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestCards::scopesAreAMatrix()
{
    QFETCH(Qt::LayoutDirection, direction);
    Office office(base());
    (void)office.workspace.derived()->relationsOf(office.workspace.snapshot());
    ReadingCard card(office.workspace);
    card.setLayoutDirection(direction);
    card.show();
    card.setRecord(agreementKey(QStringLiteral("cn-nz-eeemra")));
    QTextTable *table = tableWith(card, labelOf(Activity::FactoryInspection));
    QVERIFY(table);
    QCOMPARE(table->columns(), 4);
    QCOMPARE(table->rows(), 7); // activities, then each way a line and two sectors
    const auto cell = [&](int row, int column) {
        const bool isMirrored = direction == Qt::RightToLeft;
        return textOf(table->cellAt(row, isMirrored ? 3 - column : column));
    };
    QVERIFY(cell(0, 2).contains(labelOf(Activity::FactoryInspection)));
    QVERIFY(cell(1, 0).contains(QStringLiteral("New Zealand")));
    QVERIFY(cell(2, 0).contains(QStringLiteral("Electromagnetic compatibility")));
    QVERIFY2(cell(2, 1).contains(QStringLiteral("2014")), qPrintable(cell(2, 1)));
    QVERIFY2(cell(2, 1).contains(QStringLiteral("GB 4343; GB 9254")), qPrintable(cell(2, 1)));
    QVERIFY2(cell(2, 2).contains(QStringLiteral("\u2013")), qPrintable(cell(2, 2)));
    QVERIFY(cell(6, 3).contains(QStringLiteral("1 Oct 2008")));
}

void TestCards::sameScopesBothWaysStandOnce()
{
    Office office(base());
    const auto card = TestCards::card(office, agreementKey(QStringLiteral("eu-au-mra")));
    const QString text = card->toPlainText();
    QCOMPARE(text.count(QStringLiteral("European Union \u2194")), 1);
    QCOMPARE(text.count(QStringLiteral("Machinery")), 1);
}

void TestCards::whyIsFolded()
{
    Office office(base());
    const auto card = TestCards::card(office, agreementKey(QStringLiteral("cn-nz-eeemra")));
    const QString sentence = QStringLiteral("since 1 Oct 2008; no end is given.");
    const QString cause = QStringLiteral("From that day its status is");
    QVERIFY(card->toPlainText().contains(sentence));
    QVERIFY(!card->toPlainText().contains(cause));
    clickLink(card.get(), QUrl(QStringLiteral("fold:why")));
    QVERIFY(card->toPlainText().contains(cause));
    clickLink(card.get(), QUrl(QStringLiteral("fold:why")));
    QVERIFY(!card->toPlainText().contains(cause));
}

void TestCards::contradictionIsSaidOnce()
{
    Office office(base());
    Agreement agreement = office.agreement(QStringLiteral("cn-nz-eeemra"));
    agreement.id.value = QStringLiteral("contradicted");
    agreement.version = 0;
    agreement.reportedState = Status::Signed;
    agreement.provenance.asOf = PartialDate(QDate(2020, 1, 1));
    save(office, agreement);
    const auto card = TestCards::card(office, agreementKey(agreement.id.value));
    QCOMPARE(card->toPlainText().count(labelOf(Flag::Contradiction)), 1);
}

void TestCards::timelineBeginsWithSignature()
{
    Office office(base());
    const auto card = TestCards::card(office, agreementKey(QStringLiteral("cn-nz-eeemra")));
    const QTextTable *table = tableWith(*card, labelOf(EventKind::Listed));
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QVERIFY(textOf(table->cellAt(1, 1)).contains(QStringLiteral("1 Oct 2008")));
    QVERIFY(textOf(table->cellAt(1, 1)).contains(labelOf(EventKind::InForce)));
    QVERIFY(textOf(table->cellAt(2, 1)).contains(QStringLiteral("7 Apr 2008")));
    QVERIFY(textOf(table->cellAt(2, 1)).contains(labelOf(EventKind::Signed)));
}

void TestCards::targetOfALinkHasTheReverseWord()
{
    Office office(base());
    const Agreement annex = office.agreement(QStringLiteral("cn-nz-eeemra"));
    QCOMPARE(annex.links.first().kind, LinkKind::AnnexOf);
    const auto card = TestCards::card(office, agreementKey(annex.links.first().to.value));
    VERIFY_SOON(card->toPlainText().contains(QStringLiteral("Has the annex")));
    QVERIFY(!card->toPlainText().contains(QStringLiteral("Annex of")));
}

void TestCards::countryBeginsWithTheAnswer()
{
    Office office(base());
    const auto card = TestCards::card(office, {RecordKind::Territory, QStringLiteral("KZ")});
    VERIFY_SOON(card->toPlainText().contains(QStringLiteral("Results of China in Kazakhstan")));
    const QString text = card->toPlainText();
    const QStringList order{QStringLiteral("Results of China in Kazakhstan"),
                            QStringLiteral("Results of Kazakhstan in China"),
                            QStringLiteral("Agreements"), QStringLiteral("KAZ")};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QVERIFY2(text.contains(order[i]), qPrintable(order[i]));
        QVERIFY2(i == 0 || text.indexOf(order[i - 1]) < text.indexOf(order[i]),
                 qPrintable(order[i]));
    }
}

void TestCards::flagsKeepToTheirNames()
{
    Office office(base());
    const auto card = TestCards::card(office, {RecordKind::Group, QStringLiteral("BRI")});
    card->setSummary([](CardWriter &writer) {
        QList<TerritoryId> all;
        writer.snapshot().each([&](const auto &record) {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, Territory>)
                all << record.id;
        });
        for (qsizetype i = 0; i < all.size(); i += 50) {
            writer.line();
            writer.records(RecordKind::Territory, all.mid(i, 50));
        }
    });
    card->setRecord(std::nullopt);
    int lines = 0;
    for (int width = 240; width < 640; width += 17) {
        card->resize(width, 500);
        QCoreApplication::processEvents(); // flags are kept in a turn of its own
        for (QTextBlock block = card->document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const QString text = block.text().mid(line.textStart(), line.textLength());
                QVERIFY2(!text.endsWith(QChar(QChar::ObjectReplacementCharacter)),
                         qPrintable(QStringLiteral("%1: %2").arg(width).arg(text)));
                ++lines;
            }
        }
    }
    QVERIFY2(lines > 500, qPrintable(QString::number(lines)));
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
