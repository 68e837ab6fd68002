// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/recordedit.h"

#include <QMetaEnum>
#include <QTest>

using namespace mra;

namespace {

using State = RecordEdit::State;
using Input = RecordEdit::Input;
using News = RecordEdit::News;
using End = RecordEdit::End;

constexpr std::array states{State::None,   State::Open,       State::Drafting,
                            State::Saving, State::Conflicted, State::Held};

template <class Value>
QString nameOf(Value value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Value>().valueToKey(int(value)));
}

Record noted(const char *notes, int version = 1)
{
    Agreement agreement;
    agreement.id.value = QStringLiteral("eu-nz-mra");
    agreement.version = version;
    agreement.notes = QString::fromLatin1(notes);
    return agreement;
}

QString notesOf(const std::optional<Record> &record)
{
    return record ? std::get<Agreement>(*record).notes : QStringLiteral("-");
}

const Record stored = noted("stored");
const Record theirs = noted("theirs", 2);

} // namespace

/// What may be done with an edit, and what becomes of it.
class TestRecordEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachInputLeadsSomewhereOrNowhere_data();
    void eachInputLeadsSomewhereOrNowhere();
    void editsLive_data();
    void editsLive();
    void wishesToLeaveGoOnOrNot_data();
    void wishesToLeaveGoOnOrNot();
    void savingReplacesWhatTheUserSaw_data();
    void savingReplacesWhatTheUserSaw();
    void eachNewsIsTold();
    void eachStepIsTold();
    void lateAnswersAreKnownByTheirNumber();

private:
    /// Does the steps, words of the table in take(), one after the other.
    void live(RecordEdit &edit, const QString &steps);
    void take(RecordEdit &edit, const QString &step);

    QString m_left; ///< whose wishes to leave went on
};

void TestRecordEdit::take(RecordEdit &edit, const QString &step)
{
    Conflict conflict;
    conflict.items = {{keyOf(stored), theirs}};
    Conflict deletion;
    deletion.items = {{keyOf(stored), std::nullopt}};
    const QMap<QByteArray, std::function<void()>> steps{
        {"begin", [&] { edit.begin(stored, stored, stored); }},
        {"new", [&] { edit.begin(std::nullopt, stored, stored); }},
        {"draft", [&] { edit.begin(stored, stored, noted("kept")); }},
        {"type", [&] { edit.edit(noted("typed"), false); }},
        {"half", [&] { edit.edit(stored, true); }},
        {"back", [&] { edit.edit(stored, false); }},
        {"save", [&] { edit.save(); }},
        {"stored",
         [&] {
             edit.receive(Saved{QStringLiteral("batch"), {}, {}});
         }},
        {"same", [&] { edit.receive(NothingToDo()); }},
        {"invalid", [&] { edit.receive(Invalid{{Issue()}}); }},
        {"failed",
         [&] {
             edit.receive(Failed{Failed::Reason::Busy, {}});
         }},
        {"cancelled", [&] { edit.receive(Cancelled()); }},
        {"conflict", [&] { edit.receive(conflict); }},
        {"deleted", [&] { edit.receive(deletion); }},
        {"compare", [&] { edit.compare(theirs); }},
        {"miss", [&] { edit.compare(std::nullopt); }},
        {"merge", [&] { edit.merge(noted("merged", 2)); }},
        {"take-theirs", [&] { edit.merge(theirs); }},
        {"mine", [&] { edit.keepMine(); }},
        {"revert", [&] { edit.revert(stored); }},
        {"revert-to-theirs", [&] { edit.revert(theirs); }},
        {"revert-to-nothing", [&] { edit.revert(std::nullopt); }},
        {"other", [&] { edit.tellChanged(QStringLiteral("colleague")); }},
        {"outdated", [&] { edit.setOutdated(); }},
        {"hold", [&] { edit.hold(); }},
        {"close", [&] { edit.close(); }},
        {"leave", [&] { edit.leave([this] { m_left += QLatin1Char('A'); }); }},
        {"leave-again", [&] { edit.leave([this] { m_left += QLatin1Char('B'); }); }},
        {"Save", [&] { edit.answer(Leave::Save); }},
        {"Discard", [&] { edit.answer(Leave::Discard); }},
        {"Stay", [&] { edit.answer(Leave::Stay); }}};
    const auto found = steps.constFind(step.toLatin1());
    QVERIFY2(found != steps.cend(), qPrintable(step));
    (*found)();
}

void TestRecordEdit::live(RecordEdit &edit, const QString &steps)
{
    m_left.clear();
    for (const QString &step : steps.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        take(edit, step);
    QCoreApplication::processEvents();
}

/// A row an input, a column a state; `free` is where what is typed stands without an answer.
void TestRecordEdit::eachInputLeadsSomewhereOrNowhere_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("leads");
    const auto row = [](Input input, const char *leads) {
        QTest::newRow(qPrintable(nameOf(input))) << input << QString::fromLatin1(leads);
    };
    // clang-format off
    //                    None Open       Drafting   Saving     Conflicted Held
    row(Input::Begin,    "free -          -          -          -          -");
    row(Input::Change,   "-    free       free       -          -          -");
    row(Input::Save,     "-    Saving     Saving     -          -          -");
    row(Input::Stored,   "-    -          -          None       -          -");
    row(Input::Refused,  "-    -          -          free       -          -");
    row(Input::Conflict, "-    -          -          Conflicted -          -");
    row(Input::Compare,  "-    Conflicted Conflicted -          -          -");
    row(Input::Choose,   "-    -          -          -          free       -");
    row(Input::Hold,     "-    Held       Held       Saving     Conflicted Held");
    row(Input::End,      "-    None       None       None       None       None");
    // clang-format on
}

void TestRecordEdit::eachInputLeadsSomewhereOrNowhere()
{
    QFETCH(Input, input);
    QFETCH(QString, leads);
    const QStringList expected = leads.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QCOMPARE(expected.size(), qsizetype(states.size()));
    for (size_t i = 0; i < states.size(); ++i) {
        for (const State free : {State::Open, State::Drafting, State::Held}) {
            const std::optional<State> state = RecordEdit::next(states[i], input, free);
            const QString wanted = expected[qsizetype(i)];
            QCOMPARE(state ? nameOf(*state) : QStringLiteral("-"),
                     wanted == QLatin1String("free") ? nameOf(free) : wanted);
        }
    }
}

void TestRecordEdit::editsLive_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<State>("state");
    QTest::addColumn<News>("news");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *steps, State state, News news, const char *notes) {
        QTest::newRow(steps) << QString::fromLatin1(steps) << state << news
                             << QString::fromLatin1(notes);
    };
    row("begin", State::Open, News::None, "stored");
    row("draft", State::Drafting, News::None, "kept");
    row("draft outdated", State::Drafting, News::ChangedSince, "kept");
    row("begin type", State::Drafting, News::None, "typed");
    row("begin type back", State::Open, News::None, "stored");
    row("begin half", State::Drafting, News::None, "stored");
    row("begin half back", State::Open, News::None, "stored");
    row("new", State::Open, News::None, "stored");

    row("begin type save", State::Saving, News::None, "typed");
    row("begin type save stored", State::None, News::None, "typed");
    row("begin type save same", State::None, News::None, "typed");
    row("begin save", State::None, News::None, "stored");
    row("new save", State::Saving, News::None, "stored");
    row("begin half save", State::Drafting, News::Unreadable, "stored");
    row("begin half save type", State::Drafting, News::None, "typed");
    row("begin type save invalid", State::Drafting, News::Invalid, "typed");
    row("new save invalid", State::Open, News::Invalid, "stored");
    row("begin type save invalid type", State::Drafting, News::None, "typed");
    row("begin type save failed", State::Drafting, News::Failed, "typed");
    row("begin type save failed type", State::Drafting, News::Failed, "typed");
    row("begin type save failed save stored", State::None, News::Failed, "typed");
    row("begin type save cancelled", State::Drafting, News::Cancelled, "typed");

    row("begin type save conflict", State::Conflicted, News::None, "typed");
    row("begin type save conflict merge", State::Drafting, News::Merged, "merged");
    row("begin type save conflict merge save stored", State::None, News::Merged, "merged");
    row("begin type save conflict take-theirs", State::Open, News::Merged, "theirs");
    row("begin type save conflict mine", State::Drafting, News::StillDiffers, "typed");
    row("begin type save deleted", State::Drafting, News::Deleted, "typed");

    row("begin other", State::Open, News::ChangedByOther, "stored");
    row("begin other type", State::Drafting, News::ChangedByOther, "typed");
    row("begin type save other", State::Saving, News::None, "typed");
    row("new other", State::Open, News::None, "stored");
    row("begin other compare", State::Conflicted, News::ChangedByOther, "stored");
    row("begin type other compare merge", State::Drafting, News::Merged, "merged");
    row("begin type other compare mine", State::Drafting, News::StillDiffers, "typed");
    row("begin compare mine", State::Open, News::StillDiffers, "stored");
    row("begin type compare other", State::Conflicted, News::ChangedByOther, "typed");
    row("begin type miss", State::Drafting, News::Deleted, "typed");

    row("begin type revert", State::Open, News::None, "stored");
    row("begin half save revert", State::Open, News::None, "stored");
    row("begin type revert-to-theirs", State::Open, News::None, "theirs");
    row("new type revert-to-nothing", State::Open, News::None, "stored");
    row("begin type revert-to-nothing", State::Drafting, News::Deleted, "typed");
    row("begin type revert-to-nothing revert-to-nothing", State::Open, News::None, "stored");

    row("begin hold", State::Held, News::None, "stored");
    row("begin type hold", State::Held, News::None, "typed");
    row("begin type hold hold", State::Held, News::None, "typed");
    row("begin type hold other", State::Held, News::ChangedByOther, "typed");
    row("begin type save hold", State::Saving, News::None, "typed");
    row("begin type save hold stored", State::None, News::None, "typed");
    row("begin type save hold failed", State::Held, News::Failed, "typed");
    row("begin type save hold conflict mine", State::Held, News::StillDiffers, "typed");
    row("begin type hold close", State::None, News::None, "typed");
    row("begin type close", State::None, News::None, "typed");
    row("begin type save close", State::None, News::None, "typed");
    row("begin type compare close", State::None, News::None, "typed");
    row("begin type hold close begin", State::Open, News::None, "stored");
    row("begin type save failed close begin", State::Open, News::None, "stored");
}

void TestRecordEdit::editsLive()
{
    QFETCH(QString, steps);
    QFETCH(State, state);
    QFETCH(News, news);
    QFETCH(QString, notes);
    RecordEdit edit;
    live(edit, steps);
    QCOMPARE(nameOf(edit.state()), nameOf(state));
    QCOMPARE(int(edit.notice().news), int(news));
    QCOMPARE(notesOf(edit.input()), notes);
    // What a pane asks.
    const bool takesInput = state == State::Open || state == State::Drafting;
    QCOMPARE(edit.isEditing(), state != State::None);
    QCOMPARE(edit.takesInput(), takesInput);
    QCOMPARE(edit.maySave(), state == State::Drafting || (takesInput && !edit.before()));
    if (takesInput)
        QCOMPARE(edit.isModified(), state == State::Drafting);
}

void TestRecordEdit::wishesToLeaveGoOnOrNot_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("left");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("end");
    constexpr int none = -1;
    const auto row = [](const char *steps, const char *left, State state, int end) {
        QTest::newRow(steps) << QString::fromLatin1(steps) << QString::fromLatin1(left) << state
                             << end;
    };
    row("leave", "A", State::None, none);
    row("begin leave", "A", State::None, int(End::Discarded));
    row("new leave", "A", State::None, int(End::Discarded));
    row("begin type leave", "", State::Drafting, none);
    row("begin type leave Stay", "", State::Drafting, none);
    row("begin type leave Discard", "A", State::None, int(End::Discarded));
    row("begin type leave Save", "", State::Saving, none);
    row("begin type leave Save stored", "A", State::None, int(End::Saved));
    row("begin type leave Save same", "A", State::None, int(End::Saved));
    row("begin half leave Save", "", State::Drafting, none);
    for (const char *refusal :
         {"invalid", "failed", "cancelled", "deleted", "conflict merge", "conflict mine"}) {
        const QByteArray steps = QByteArray("begin type leave Save ") + refusal;
        row(steps + " back type", "", State::Drafting, none);
        row(steps + " save stored", "", State::None, int(End::Saved));
    }
    row("begin type save leave stored", "", State::None, int(End::Saved));
    row("begin type compare leave Save mine", "", State::Drafting, none);
    row("begin type compare leave Stay mine", "", State::Drafting, none);
    row("begin type compare leave Discard", "A", State::None, int(End::Discarded));
    row("begin type leave other Stay", "", State::Drafting, none);
    row("begin type hold leave", "A", State::None, int(End::Kept));
    // The database closes under the question: the input is a draft, whatever the answer.
    for (const char *answer : {"Save", "Discard", "Stay"}) {
        const QByteArray steps = QByteArray("begin type leave hold close ") + answer;
        row(steps, "A", State::None, int(End::Kept));
    }
    row("begin type leave hold close", "", State::None, int(End::Kept));
    row("begin type leave hold Save", "", State::Held, none);
    row("begin type leave hold Discard", "A", State::None, int(End::Discarded));
    row("begin type leave Save hold close", "A", State::None, int(End::Kept));
    // Two wishes, one question.
    row("begin type leave leave-again Discard", "BA", State::None, int(End::Discarded));
    row("begin type leave leave-again Save stored", "BA", State::None, int(End::Saved));
    row("begin type leave leave-again Stay leave Discard", "A", State::None, int(End::Discarded));
}

void TestRecordEdit::wishesToLeaveGoOnOrNot()
{
    QFETCH(QString, steps);
    QFETCH(QString, left);
    QFETCH(State, state);
    QFETCH(int, end);
    RecordEdit edit;
    live(edit, steps);
    QCOMPARE(m_left, left);
    QCOMPARE(nameOf(edit.state()), nameOf(state));
    if (end >= 0)
        QCOMPARE(int(edit.end()), end);
    QCOMPARE(edit.batch().isEmpty(), !steps.endsWith(QLatin1String("stored")));
    // The question stands where it was the last thing, or the database went its way under it.
    QCOMPARE(edit.isAsking(), steps == QLatin1String("begin type leave") ||
                                  steps == QLatin1String("begin type leave hold close"));
}

void TestRecordEdit::savingReplacesWhatTheUserSaw_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("before");
    QTest::newRow("as opened") << "begin type save"
                               << "stored";
    QTest::newRow("new") << "new save"
                         << "-";
    QTest::newRow("merged") << "begin type save conflict merge save"
                            << "theirs";
    QTest::newRow("compared") << "begin type compare merge save"
                              << "theirs";
    QTest::newRow("not merged") << "begin type compare mine save"
                                << "stored";
    QTest::newRow("reverted") << "begin type revert-to-theirs type save"
                              << "theirs";
    QTest::newRow("deleted") << "begin type save deleted save"
                             << "-";
    QTest::newRow("found to be deleted") << "begin type miss save"
                                         << "-";
}

void TestRecordEdit::savingReplacesWhatTheUserSaw()
{
    QFETCH(QString, steps);
    QFETCH(QString, before);
    RecordEdit edit;
    live(edit, steps);
    QCOMPARE(nameOf(edit.state()), nameOf(State::Saving));
    QCOMPARE(notesOf(edit.before()), before);
}

void TestRecordEdit::eachNewsIsTold()
{
    RecordEdit edit;
    int number = edit.notice().number;
    const auto isNew = [&](const char *step) {
        take(edit, QString::fromLatin1(step));
        return std::exchange(number, edit.notice().number) != number;
    };
    QVERIFY(!isNew("begin"));
    QVERIFY(!isNew("half"));
    QVERIFY(isNew("save"));
    QVERIFY2(isNew("save"), "the same once more");
    QVERIFY2(isNew("type"), "it is true no more");
    QVERIFY(!isNew("type"));
    QVERIFY(isNew("other"));
    QCOMPARE(edit.notice().who, QStringLiteral("colleague"));
    QVERIFY(isNew("other"));
    QVERIFY(!isNew("save"));
    QVERIFY(isNew("invalid"));
    QCOMPARE(edit.notice().issues.size(), 1);
    QVERIFY(!isNew("save"));
    QVERIFY(isNew("failed"));
    QVERIFY(edit.notice().failure && edit.notice().failure->reason == Failed::Reason::Busy);
    QVERIFY(isNew("revert"));
}

/// A pane that looks when it is told sees whether it has to ask.
void TestRecordEdit::eachStepIsTold()
{
    RecordEdit edit;
    bool isAsking = false;
    State state = State::None;
    connect(&edit, &RecordEdit::changed, this, [&] {
        isAsking = edit.isAsking();
        state = edit.state();
    });
    for (const char *step :
         {"begin",    "type",  "leave",  "Stay",     "leave", "Save",    "invalid", "leave",
          "hold",     "close", "Stay",   "begin",    "type",  "compare", "mine",    "save",
          "conflict", "merge", "revert", "outdated", "type",  "leave",   "Discard"}) {
        take(edit, QString::fromLatin1(step));
        QVERIFY2(isAsking == edit.isAsking() && state == edit.state(), step);
    }
}

void TestRecordEdit::lateAnswersAreKnownByTheirNumber()
{
    RecordEdit edit;
    live(edit, QStringLiteral("begin type save"));
    const int number = edit.number();
    live(edit, QStringLiteral("hold"));
    QCOMPARE(edit.number(), number);
    live(edit, QStringLiteral("close begin type save"));
    QVERIFY(edit.number() != number);
}

QTEST_GUILESS_MAIN(TestRecordEdit)
#include "tst_recordedit.moc"
