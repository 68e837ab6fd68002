// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// How long the store takes on both engines: the first start, opening, one save; and what a save
// asks of the engine and of the disk.

#include "bench/bench.h"
#include "bench/connections.h"
#include "exchange/import.h"
#include "store/batch.h"
#include "store/store.h"
#include "support/engines.h"
#include "support/generator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace mra;
using namespace mra::bench;

namespace {

constexpr int childrenChanged = 5;

QString nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
}

std::unique_ptr<Store> opened(const QString &address)
{
    auto store = storeOf(Store::open(address));
    check(store != nullptr, address);
    return store;
}

void submit(Store &store, const Edits &edits, const QString &reason)
{
    const QString outcome = wordsFor(store.submit(edits, reason));
    check(outcome == QLatin1String("saved"), outcome);
}

/// What a first start does.
std::unique_ptr<Store> seeded(const TestBase &base)
{
    auto store = base.create();
    check(store != nullptr, base.fault());
    submit(*store, planImport(referenceData(), {}).edits, seedReason());
    return store;
}

qint64 rowsOf(const Snapshot &snapshot)
{
    qint64 rows = 0;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind) {
        withRecordType(RecordKind(kind), [&]<class T>(std::type_identity<T>) {
            for (const auto &record : snapshot.all<T>()) {
                ++rows;
                if constexpr (requires { T::children(*record, [](auto, const auto &) {}); })
                    T::children(*record, [&](auto, const auto &list) { rows += list.size(); });
            }
        });
    }
    return rows;
}

QString editionOf(int version)
{
    return QStringLiteral("edition %1").arg(version);
}

/// An agreement with as many children as we speak of, the same one each time.
Agreement chosenAgreement(const Snapshot &snapshot)
{
    for (const auto &agreement : snapshot.all<Agreement>()) {
        if (agreement->grants.size() >= childrenChanged)
            return *agreement;
    }
    check(false, QStringLiteral("no agreement with enough grants"));
    return {};
}

void save(Store &store)
{
    const Agreement before = chosenAgreement(store.snapshot());
    Agreement after = before;
    for (int i = 0; i < childrenChanged; ++i)
        after.grants[i].standards = editionOf(before.version);
    submit(store, {Edit::update(before, after)}, QStringLiteral("bench"));
}

// --- Figures that need a process of their own ---

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    check(status.open(QIODevice::ReadOnly), status.fileName());
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Opens the base, saves so many times, and tells the memory that opening took.
int runChild(const QString &address, int saves)
{
    const double before = residentMebibytes();
    const auto store = opened(address);
    print(QString::number(residentMebibytes() - before));
    for (int i = 0; i < saves; ++i)
        save(*store);
    return 0;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    const QByteArray output = process.readAll();
    check(process.exitCode() == 0, QString::fromUtf8(output));
    return output;
}

QStringList childArguments(const QString &address, int saves)
{
    return {QStringLiteral("child"), address, QString::number(saves)};
}

double memoryOf(const QString &address)
{
    return outputOf(QCoreApplication::applicationFilePath(), childArguments(address, 0)).toDouble();
}

/// Times that a child with so many saves waits for the disk; nothing without strace.
std::optional<qint64> syncsOf(const QString &address, int saves)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        return std::nullopt;
    const QByteArray calls =
        outputOf(strace, QStringList{QStringLiteral("-f"), QStringLiteral("-e"),
                                     QStringLiteral("trace=fsync,fdatasync"),
                                     QCoreApplication::applicationFilePath()} +
                             childArguments(address, saves));
    return calls.count("sync(");
}

std::optional<qint64> commitsOf(const QString &address, int saves)
{
    const auto before = committed(address);
    outputOf(QCoreApplication::applicationFilePath(), childArguments(address, saves));
    const auto after = committed(address);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

/// What one save adds, where `figure(address, saves)` tells the figure of a whole child.
template <class Figure>
QString perSave(const QString &address, Figure &&figure)
{
    const auto one = figure(address, 1);
    const auto eleven = figure(address, 11);
    return one && eleven ? QString::number(double(*eleven - *one) / 10) : QStringLiteral("-");
}

// --- Tables ---

struct Tables
{
    QList<QStringList> seeding;
    QList<QStringList> opening;
    QList<QStringList> saving;
};

void measureSeeding(Engine engine, double unit, Tables &tables)
{
    std::vector<std::unique_ptr<TestBase>> bases;
    for (int i = 0; i <= rounds; ++i)
        bases.push_back(std::make_unique<TestBase>(engine));
    auto base = bases.begin();
    qint64 rows = 0;
    const double time = medianTime([&] { rows = rowsOf(seeded(**base++)->snapshot()); });
    check(rows == rowsOf(snapshotOf(generatedEdits())), QStringLiteral("rows after seeding"));
    tables.seeding.append(
        {nameOf(engine), QString::number(rows), number(time), number(time / unit)});
}

void measureOpening(const QStringList &heading, const QString &address, Tables &tables)
{
    qint64 rows = 0;
    qint64 scanned = 0;
    const auto [open, bare] = medianTimes([&] { rows = rowsOf(opened(address)->snapshot()); },
                                          [&] { scanned = scan(address); });
    check(rows == scanned, QStringLiteral("%1 rows of %2").arg(rows).arg(scanned));
    tables.opening.append(heading + QStringList{QString::number(rows), number(open), number(bare),
                                                number(open / bare), number(memoryOf(address))});
}

void measureSaving(const QStringList &heading, const QString &address, double unit, Tables &tables)
{
    auto store = opened(address);
    const double time = medianTime([&] { save(*store); });
    qint64 statements = 0;
    qint64 roundTrips = 0;
    {
        const StatementCounter counter;
        save(*store);
        statements = counter.statements();
        roundTrips = counter.roundTrips();
    }
    store.reset();
    const Agreement saved = chosenAgreement(opened(address)->snapshot());
    check(saved.version == 1 + 1 + rounds + 1, QStringLiteral("version after saving"));
    for (int i = 0; i < childrenChanged; ++i)
        check(saved.grants[i].standards == editionOf(saved.version - 1), saved.grants[i].standards);

    const bool isFile = QFile::exists(address);
    tables.saving.append(heading +
                         QStringList{number(time), number(time / unit), QString::number(statements),
                                     isFile ? QStringLiteral("-") : QString::number(roundTrips),
                                     isFile ? perSave(address, syncsOf) : QStringLiteral("-"),
                                     perSave(address, commitsOf)});
}

void measureSize(Engine engine, int size, double unit, Tables &tables)
{
    const TestBase base(engine);
    const QString address = base.address();
    submit(*base.create(), generatedEdits(size), seedReason());
    const QStringList heading{nameOf(engine), QStringLiteral("×%1").arg(size)};
    measureOpening(heading, address, tables);
    measureSaving(heading, address, unit, tables);
    check(opened(address)->verify().isGood(), QStringLiteral("verify"));
}

void printTables(const Tables &tables)
{
    const QString ms = QStringLiteral("ms");
    const QString ratio = QStringLiteral("/ calibration");
    const QString engine = QStringLiteral("engine");
    const QString size = QStringLiteral("agreements");
    printTable(QStringLiteral("A new base with the reference data"),
               {engine, QStringLiteral("rows"), ms, ratio}, tables.seeding);
    printTable(QStringLiteral("Opening, from address to snapshot"),
               {engine, size, QStringLiteral("rows"), ms, QStringLiteral("bare scan ms"),
                QStringLiteral("open / scan"), QStringLiteral("MiB")},
               tables.opening);
    printTable(
        QStringLiteral("One save of an agreement with changes in %1 children").arg(childrenChanged),
        {engine, size, ms, ratio, QStringLiteral("statements"), QStringLiteral("round trips"),
         QStringLiteral("syncs"), QStringLiteral("commits")},
        tables.saving);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("child"))
        return runChild(arguments.value(2), arguments.value(3).toInt());

    const double unit = calibration();
    print(
        QStringLiteral("calibration: %1 ms; files on %2")
            .arg(number(unit), QString::fromUtf8(QStorageInfo(QDir::tempPath()).fileSystemType())));
    Tables tables;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        measureSeeding(engine, unit, tables);
        for (const int size : sizesFrom(arguments))
            measureSize(engine, size, unit, tables);
    }
    printTables(tables);
}
