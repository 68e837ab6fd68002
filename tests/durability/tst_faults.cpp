// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/scene.h"
#include "durability/table.h"
#include "support/effort.h"

#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>

namespace mra::durability {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a cause is called, for programs.
struct Cause
{
    int error;
    const char *code; ///< null: nothing that anybody need hear of
};
constexpr Cause causes[]{
    {EIO, "io_error"},           {ENOSPC, "no_space"},
    {EDQUOT, "over_quota"},      {EACCES, "not_permitted"},
    {EROFS, "read_only_medium"}, {EMFILE, "too_many_files"},
    {ENFILE, "too_many_files"},  {EINTR, nullptr},
};

const char *codeOf(const Fault &fault)
{
    if (fault.call == Call::Report)
        return "output";
    // SQLite makes every interrupted call again but a sync.
    if (fault.error == EINTR && (fault.call == Call::FSync || fault.call == Call::FDataSync))
        return "io_error";
    for (const Cause &cause : causes) {
        if (cause.error == fault.error)
            return cause.code;
    }
    return nullptr;
}

/// What may go wrong with a call; 0: less is written than was asked for.
QList<int> errorsOf(const EntryHead &head)
{
    switch (head.call) {
    case Call::Read:
    case Call::PRead:
        return {EIO, EINTR};
    case Call::Write:
    case Call::PWrite:
        return {EIO, ENOSPC, EDQUOT, EINTR, 0};
    case Call::FSync:
    case Call::FDataSync:
    case Call::FTruncate:
    case Call::FAllocate:
    case Call::MMap:
        return {EIO, ENOSPC, EDQUOT, EINTR};
    case Call::Open:
        if ((head.number & O_ACCMODE) == O_RDONLY && !(head.number & O_CREAT))
            return {EIO, EINTR, EACCES, EMFILE, ENFILE};
        return {EIO, ENOSPC, EDQUOT, EINTR, EACCES, EROFS, EMFILE, ENFILE};
    case Call::Rename:
    case Call::Link:
    case Call::Unlink:
    case Call::MkDir:
    case Call::RmDir:
        return {EIO, ENOSPC, EDQUOT, EACCES, EROFS};
    case Call::Report:
        return {EIO, ENOSPC};
    case Call::Close:
    case Call::Dup:
        return {};
    }
    return {};
}

/// Every call of a run, failing once and from then on, in a random order, but all calls in turn:
/// there are hundreds of writes and few of the others.
QList<Fault> faultsFor(const Trace &trace)
{
    std::mt19937 random(test::seed());
    std::multimap<qsizetype, Fault> inTurn;
    std::array<QList<Fault>, callNames.size()> byCall;
    std::array<int, callNames.size()> times{};
    for (const Entry &entry : trace) {
        const auto call = size_t(entry.head.call);
        ++times[call];
        for (int error : errorsOf(entry.head)) {
            byCall[call].append({entry.head.call, times[call], error, false});
            if (error > 0 && error != EINTR)
                byCall[call].append({entry.head.call, times[call], error, true});
        }
    }
    for (QList<Fault> &faults : byCall) {
        std::shuffle(faults.begin(), faults.end(), random);
        for (qsizetype turn = 0; turn < faults.size(); ++turn)
            inTurn.insert({turn, faults[turn]});
    }
    QList<Fault> all;
    for (const auto &[turn, fault] : inTurn)
        all.append(fault);
    return all;
}

/// Whether a refusal tells the fault: by its code, or as a file to be read that is unreadable, with
/// the cause in the sentence.
bool isNamed(const Fault &fault, const Ran &ran)
{
    if (ran.refusal() == QLatin1String("unreadable"))
        return ran.err.contains(fault.error == EACCES ? "permission to read"
                                                      : strerror(fault.error));
    const char *code = codeOf(fault);
    return code && ran.refusal() == QLatin1String(code);
}

struct Count
{
    int possible = 0;
    int faults = 0;
    int silent = 0;   ///< reported as done and not so, or ended without a word
    int unknown = 0;  ///< the disk failed for good, so that nothing could be read back
    int misnamed = 0; ///< told as something else
    int half = 0;     ///< neither the old nor the new state, or not readable
    QStringList findings;
};

} // namespace

/// Whatever call of the disk fails: the work is done whole, or the program says what kept it from
/// that, and all is as it was.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)test::seed(); }
    void eachFaultIsToldAsWhatItIs_data();
    void eachFaultIsToldAsWhatItIs();

private:
    Count fail(const Scene &scene);

    Office m_office;
    Table m_table{{u"possible"_s, u"tried"_s, u"unknown"_s, u"silent"_s, u"misnamed"_s, u"half"_s}};
};

Count TestFaults::fail(const Scene &scene)
{
    const QString line = scene.line + u" --json"_s;
    m_office.prepare(scene);
    const Tree before = m_office.stage().tree();
    const Ran done = m_office.stage().run(line);
    Look look(scene, before, m_office.stage().tree());
    const QByteArray oldState = look.target(before).content;
    const QByteArray newState = look.target(m_office.stage().tree()).content;

    Count count;
    const QList<Fault> faults = faultsFor(done.trace);
    count.possible = int(faults.size());
    for (const Fault &fault : faults.mid(0, test::cases(scene.share * 5))) {
        m_office.stage().reset(before);
        const Ran ran = m_office.stage().run(line, fault);
        const Tree left = m_office.stage().tree();
        const BaseState found = look.target(left);
        const bool isWord = ran.code == 1 && !ran.refusal().isEmpty();
        const bool isSilent = ran.code == 0 ? found.content != newState : !isWord;
        const bool isUnknown = fault.isForEver && ran.refusal() == QLatin1String("outcome_unknown");
        const bool isMisnamed = isWord && !isUnknown && !isNamed(fault, ran);
        const bool isOldOrNew = found.content == oldState || found.content == newState;
        const bool isHalf = !found.fault.isEmpty() || !isOldOrNew || !look.isUntouched(left);
        ++count.faults;
        count.silent += isSilent;
        count.unknown += isUnknown;
        count.misnamed += isMisnamed;
        count.half += isHalf;
        if (isSilent || isMisnamed || isHalf)
            count.findings << u"%1 (%2): exit %3 %4; %5 %6"_s.arg(fault.text())
                                  .arg(QLatin1String(strerror(fault.error)))
                                  .arg(ran.code)
                                  .arg(ran.refusal(), QString::fromLatin1(found.content),
                                       found.fault);
    }
    return count;
}

void TestFaults::eachFaultIsToldAsWhatItIs_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : allScenes()) {
        if (!scene.saysStates())
            QTest::newRow(scene.name) << &scene;
    }
}

void TestFaults::eachFaultIsToldAsWhatItIs()
{
    QFETCH(const Scene *, scene);
    const Count count = fail(*scene);
    m_table.add(
        scene->name,
        {count.possible, count.faults, count.unknown, count.silent, count.misnamed, count.half},
        count.findings);
    QCOMPARE(count.findings.size(), 0);
}

} // namespace mra::durability

QTEST_GUILESS_MAIN(mra::durability::TestFaults)
#include "tst_faults.moc"
