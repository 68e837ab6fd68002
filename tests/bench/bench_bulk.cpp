// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Many records at once, by the command line as people use it: import, undo, verification. Beside
// each import stands the bare one of the same rows, by the engine's own tool into the same table
// without indexes. Peaks of memory are those of the process, with a short and a long history.

#include "bench/bench.h"
#include "bench/child.h"
#include "store/engine/migrator.h"
#include "support/engines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

using namespace mra;
using namespace mra::bench;

namespace {

constexpr int thousand = 1000;
constexpr int longer = 4; ///< times as long a history

const QString program = QStringLiteral(ATLAS_CLI);

QString nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
}

/// The cells of the bodies, as the program's table has them: a bare row, and one of bodies.csv.
struct Body
{
    QByteArray bare;
    QByteArray row;
};

Body body(int number, int edition)
{
    const char *const kinds[] = {"regulator", "accreditation_body", "certification_body",
                                 "testing_laboratory", "inspection_body"};
    const char *const countries[] = {"CN", "KZ", "DE", "FR", "RU"};
    const QByteArray n = QByteArray::number(number);
    const QByteArray id = "body-" + n.rightJustified(6, '0');
    const QByteArray head = QByteArray(kinds[number % 5]) + ",B" + n;
    const QByteArray name =
        "Testing laboratory " + n + " of the region, edition " + QByteArray::number(edition);
    const QByteArray native = "检测实验室第" + n + "号";
    const QByteArray rest = "City " + QByteArray::number(number % 500) + ",https://lab" + n +
                            ".example.org/,,https://register.example.org/bodies/" + n +
                            ",2026-01-15,medium\n";
    const QByteArray country = countries[number % 5];
    return {id + ",1," + head + ",\"{\"\"en\"\":\"\"" + name + "\"\"}\"," + native + ",zh," +
                country + ",," + rest,
            id + ',' + head + ",\"" + name + "\",," + native + ",zh,,,,," + country + ",," + rest};
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), name);
}

/// Two files of the same bodies: `bare` and `bodies.csv`.
void writeBodies(const QDir &folder, int count, int edition)
{
    QByteArray bare;
    QByteArray rows("id,kind,short_name,name_en,name_zh,name_native,native_lang,name_ru,name_fr,"
                    "name_es,name_ar,country,represents,city,website,founded,source_url,as_of,"
                    "confidence\n");
    for (int i = 0; i < count; ++i) {
        const Body each = body(i, edition);
        bare += each.bare;
        rows += each.row;
    }
    writeFile(folder.filePath(QStringLiteral("bare.csv")), bare);
    writeFile(folder.filePath(QStringLiteral("bodies.csv")), rows);
}

/// The program's own table of bodies under another name, without its key.
QString bareTable()
{
    for (const QString &statement : migrations().first()) {
        if (statement.contains(QLatin1String("CREATE TABLE body (")))
            return QString(statement)
                .replace(QLatin1String("TABLE body ("), QLatin1String("TABLE bare ("))
                .remove(QLatin1String(" PRIMARY KEY"));
    }
    check(false, QStringLiteral("the table of bodies"));
    return {};
}

double bareSeconds(Engine engine, const TestBase &base, const QDir &folder)
{
    base.execute(bareTable());
    const QString rows = folder.filePath(QStringLiteral("bare.csv"));
    const Child child =
        engine == Engine::Sqlite
            ? childOf(QStringLiteral("sqlite3"),
                      {base.address(), QStringLiteral("PRAGMA synchronous = EXTRA; BEGIN"),
                       QStringLiteral(".import --csv %1 bare").arg(rows), QStringLiteral("COMMIT")})
            : childOf(QStringLiteral("psql"),
                      {QStringLiteral("-q"), base.address(), QStringLiteral("-c"),
                       QStringLiteral("\\copy bare from '%1' csv").arg(rows)});
    base.execute(QStringLiteral("DROP TABLE bare"));
    return child.seconds;
}

Child atlas(const TestBase &base, const QStringList &arguments)
{
    return childOf(program, QStringList{QStringLiteral("--db"), base.address()} + arguments);
}

QByteArray exported(const TestBase &base, const QString &name)
{
    const QDir folder(base.folder());
    const QString to = folder.filePath(name);
    static_cast<void>(atlas(base, {QStringLiteral("export"), to}));
    QFile file(QDir(to).filePath(QStringLiteral("bodies.csv")));
    check(file.open(QIODevice::ReadOnly), file.fileName());
    return file.readAll();
}

struct Peaks
{
    double verify = 0;
    double undo = 0;
};

QString megabytes(double bytes)
{
    return number(bytes / 1e6);
}

void measure(Engine engine, int count, QList<QStringList> &rows)
{
    const TestBase base(engine);
    const QDir folder(base.folder());
    const QStringList head{nameOf(engine), QString::number(count)};
    const auto add = [&](const QString &what, const Child &child, double limit) {
        rows.append(head + QStringList{what, number(child.seconds), number(limit),
                                       number(child.seconds / limit), megabytes(child.peak)});
    };
    writeBodies(folder, count, 1);
    const QString bodies = folder.filePath(QStringLiteral("bodies.csv"));
    static_cast<void>(childOf(program, {QStringLiteral("init"), base.address()}));
    const QByteArray before = exported(base, QStringLiteral("before"));
    QList<double> bareTimes;
    for (int i = 0; i < 3; ++i)
        bareTimes.append(bareSeconds(engine, base, folder));
    const double bare = median(bareTimes);

    const Child imported = atlas(base, {QStringLiteral("import"), bodies});
    add(QStringLiteral("import"), imported, bare);
    check(exported(base, QStringLiteral("after")).count('\n') == before.count('\n') + count,
          QStringLiteral("bodies after the import"));
    const Child verified = atlas(base, {QStringLiteral("verify")});
    add(QStringLiteral("verify"), verified, 2);
    const Child undone = atlas(base, {QStringLiteral("undo")});
    add(QStringLiteral("undo"), undone, imported.seconds);
    check(exported(base, QStringLiteral("undone")) == before, QStringLiteral("export after undo"));
    check(atlas(base, {QStringLiteral("verify")}).output.size() > 0, QStringLiteral("verify"));

    // The same base again, with every body changed in further steps.
    static_cast<void>(atlas(base, {QStringLiteral("import"), bodies}));
    for (int edition = 2; edition <= 1 + longer; ++edition) {
        writeBodies(folder, count, edition);
        const Child edited = atlas(base, {QStringLiteral("import"), bodies});
        const QString length = QStringLiteral(", history × %1").arg(edition);
        if (edition != 2 && edition != 1 + longer)
            continue;
        add(QStringLiteral("bulk edit") + length, edited, bare);
        add(QStringLiteral("verify") + length, atlas(base, {QStringLiteral("verify")}),
            2 * edition);
        add(QStringLiteral("undo") + length, atlas(base, {QStringLiteral("undo")}), edited.seconds);
        add(QStringLiteral("redo") + length, atlas(base, {QStringLiteral("redo")}), edited.seconds);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<QStringList> rows;
    for (const int size : sizesFrom(QCoreApplication::arguments())) {
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
            measure(engine, size * thousand, rows);
    }
    printTable(QStringLiteral("Bodies by the command line; the limit of an import is the bare one, "
                              "of an undo the import, of verify 2 s"),
               {QStringLiteral("engine"), QStringLiteral("bodies"), QStringLiteral("what"),
                QStringLiteral("s"), QStringLiteral("limit s"), QStringLiteral("ratio"),
                QStringLiteral("peak MB")},
               rows);
}
