// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// How long the window takes from the start of the program to the first paint and to the filled
// list, and how much memory, against a minimal window of Qt; and how long another language takes
// against a new window.

#include "app/languageswitcher.h"
#include "bench/bench.h"
#include "items/texts/language.h"
#include "store/batch.h"
#include "store/store.h"
#include "support/generator.h"
#include "ui/map/mapwidget.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/session/settings.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <cstring>
#include <ctime>
#include <functional>

using namespace mra;
using namespace mra::bench;

namespace {

const QString overview = QStringLiteral("overview");
const QString agreements = QStringLiteral("agreements");

/// Milliseconds that all processes count alike.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double statusMebibytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    check(status.open(QIODevice::ReadOnly), status.fileName());
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(strlen(field))).simplified().split(' ').first().toDouble() /
                   1024;
    }
    return 0;
}

/// Lets workers end and what they bring be shown.
void settle()
{
    constexpr int quiet = 200; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < quiet || !QThreadPool::globalInstance()->waitForDone(0))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void turnUntil(const std::function<bool()> &holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Whether the widget was painted, since it was watched or asked last.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] bool take() { return std::exchange(m_isPainted, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

// --- Children: each start is a process of its own

/// Milliseconds since the parent started this process, then MiB.
void printFigures(double firstPaint, double filled)
{
    print(QStringLiteral("%1 %2 %3 %4")
              .arg(firstPaint)
              .arg(filled)
              .arg(statusMebibytes("VmRSS:"))
              .arg(statusMebibytes("VmHWM:")));
}

/// A table with as many rows as the reference data have agreements.
int showMinimal(double started)
{
    QStandardItemModel model(182, 7);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(
                row, column,
                new QStandardItem(QStringLiteral("Row %1, column %2").arg(row).arg(column)));
    }
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    PaintWatch painted(*table->viewport());
    window.show();
    turnUntil([&] { return painted.take(); });
    const double firstPaint = now() - started;
    printFigures(firstPaint, firstPaint);
    return 0;
}

/// What main() of the program makes.
struct Program
{
    Program(const QString &folder, const QString &language, const QString &page)
        : settings(folder + QStringLiteral("/bench.ini"))
        , workspace(atlas, settings)
        , session(atlas, settings)
    {
        settings.setHome(QStringLiteral("CN"));
        settings.setBoundaryView(QStringLiteral("iso"));
        settings.setDisplayName(QStringLiteral("Bench"));
        settings.setState(QStringLiteral("window/page"), page);
        workspace.setLanguage(language);
        Filter filter;
        filter.home = {QStringLiteral("CN")};
        filter.on = QDate(2026, 11, 21);
        workspace.filter().setFilter(filter);
    }
    ~Program()
    {
        window.reset();
        session.close();
        turnUntil([this] { return atlas.state() == Atlas::State::Closed; });
    }
    void make()
    {
        window.emplace(workspace, session);
        window->resize(1280, 800);
    }
    void show(const QString &base)
    {
        window->show();
        QTimer::singleShot(0, &session, [this, base] { session.open({base}); });
    }
    /// What the page shows is known, and so on the screen after its next painting.
    [[nodiscard]] bool isFilled(const QString &page) const
    {
        return page == agreements ? list().model().isReady()
                                  : !window->findChild<MapWidget *>()->colouring().fills.isEmpty();
    }
    [[nodiscard]] RecordList &list() const
    {
        return static_cast<RecordPage &>(window->pages().page(agreements)).list();
    }

    Settings settings;
    Atlas atlas;
    Workspace workspace;
    BaseSession session;
    std::optional<MainWindow> window;
};

int showWindow(double started, const QString &base, const QString &page)
{
    QTemporaryDir folder;
    LanguageSwitcher switcher;
    switcher.use(QStringLiteral("en"));
    useTheme(QStringLiteral("light"));
    Program program(folder.path(), switcher.language(), page);
    program.make();
    PaintWatch painted(*program.window->pages().current());
    program.show(base);
    turnUntil([&] { return painted.take(); });
    const double firstPaint = now() - started;
    double filled = 0;
    if (page == agreements) {
        PaintWatch rows(*program.list().table().viewport());
        turnUntil([&] { return rows.take() && program.list().model().rowCount() > 0; });
        filled = now() - started;
    }
    turnUntil([&] { return program.atlas.state() == Atlas::State::Open; });
    settle();
    printFigures(firstPaint, filled);
    return 0;
}

/// All pages shown once, then each language from each other, on the page that is seen.
int switchLanguages(const QString &base, const QString &page)
{
    QTemporaryDir folder;
    LanguageSwitcher switcher;
    useTheme(QStringLiteral("light"));
    QList<double> rebuilding;
    QList<double> reopening;
    for (const QString &language : interfaceLanguages()) {
        switcher.use(language);
        const double begun = now();
        Program program(folder.path(), language, page);
        program.make();
        PaintWatch painted(*program.window->pages().current());
        program.show(base);
        turnUntil([&] { return painted.take(); });
        rebuilding << now() - begun;
        turnUntil([&] { return program.atlas.state() == Atlas::State::Open; });
        turnUntil([&] { return painted.take() && program.isFilled(page); });
        reopening << now() - begun;
    }
    Program program(folder.path(), switcher.language(), page);
    QObject::connect(&switcher, &LanguageSwitcher::switched, &program.workspace,
                     &Workspace::setLanguage);
    program.make();
    program.show(base);
    turnUntil([&] { return program.atlas.state() == Atlas::State::Open; });
    for (const PageEntry &entry : pageEntries()) {
        (void)program.window->showPage(entry.key);
        settle();
    }
    (void)program.window->showPage(page);
    settle();
    QList<double> switching;
    QList<double> catchingUp;
    for (const QString &from : interfaceLanguages()) {
        for (const QString &to : interfaceLanguages()) {
            if (from == to)
                continue;
            switcher.use(from);
            settle();
            PaintWatch painted(*program.window->pages().current());
            const double begun = now();
            switcher.use(to);
            turnUntil([&] { return painted.take(); });
            switching << now() - begun;
            const QList<Page *> pages = program.window->pages().made();
            turnUntil([&] {
                return std::none_of(pages.begin(), pages.end(),
                                    [](const Page *each) { return each->hasPendingTexts(); });
            });
            catchingUp << now() - begun;
        }
    }
    print(QStringLiteral("%1 %2 %3 %4")
              .arg(median(switching))
              .arg(median(catchingUp))
              .arg(median(rebuilding))
              .arg(median(reopening)));
    return 0;
}

int runChild(const QStringList &arguments)
{
    const double started = arguments[3].toDouble();
    const QString page = arguments.value(5);
    if (arguments[2] == QLatin1String("minimal"))
        return showMinimal(started);
    if (arguments[2] == QLatin1String("window"))
        return showWindow(started, arguments[4], page);
    return switchLanguages(arguments[4], page);
}

// --- The parent

QList<double> figuresOf(const QString &what, const QString &base = {},
                        const QString &page = overview)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("child"), what, QString::number(now(), 'f', 3), base, page});
    process.waitForFinished(-1);
    check(process.exitCode() == 0, QString::fromUtf8(process.readAllStandardError()));
    QList<double> figures;
    for (const QByteArray &figure : process.readAllStandardOutput().simplified().split(' '))
        figures << figure.toDouble();
    check(figures.size() == 4, what);
    return figures;
}

/// The median of each figure.
QList<double> mediansOf(const QString &what, const QString &base = {},
                        const QString &page = overview)
{
    QList<QList<double>> columns(4);
    (void)figuresOf(what, base, page); // files are read from memory from now on
    for (int i = 0; i < rounds; ++i) {
        const QList<double> figures = figuresOf(what, base, page);
        for (int column = 0; column < 4; ++column)
            columns[column] << figures[column];
    }
    return {median(columns[0]), median(columns[1]), median(columns[2]), median(columns[3])};
}

void makeBaseOf(const QString &file, const Edits &edits)
{
    auto created = Store::create(file);
    auto *store = std::get_if<std::unique_ptr<Store>>(&created);
    check(store != nullptr, file);
    (*store)->setUser(QStringLiteral("bench"));
    check(std::holds_alternative<Saved>((*store)->submit(edits, seedReason())), file);
}

struct Base
{
    QString name;
    QString file;
};

void measureStarts(const QList<Base> &bases)
{
    const QList<double> minimal = mediansOf(QStringLiteral("minimal"));
    const auto row = [&minimal](const QString &name, const QString &page,
                                const QList<double> &all) {
        return QStringList{name,
                           page,
                           number(all[0]),
                           number(all[0] / minimal[0]),
                           all[1] > 0 ? number(all[1]) : QStringLiteral("-"),
                           all[1] > 0 ? number(all[1] / minimal[1]) : QStringLiteral("-"),
                           number(all[2]),
                           number(all[2] - minimal[2]),
                           number(all[3])};
    };
    QList<QStringList> rows{row(QStringLiteral("minimal window"), QStringLiteral("-"), minimal)};
    for (const Base &base : bases) {
        for (const QString &page : {overview, agreements})
            rows << row(base.name, page, mediansOf(QStringLiteral("window"), base.file, page));
    }
    printTable(QStringLiteral("From the start of the program"),
               {QStringLiteral("what"), QStringLiteral("page"), QStringLiteral("first paint ms"),
                QStringLiteral("/ minimal"), QStringLiteral("filled list ms"),
                QStringLiteral("/ minimal"), QStringLiteral("MiB"), QStringLiteral("- minimal"),
                QStringLiteral("peak MiB")},
               rows);
}

void measureSwitches(const QList<Base> &bases)
{
    QList<QStringList> rows;
    for (const Base &base : bases) {
        for (const QString &page : {overview, agreements}) {
            const QList<double> all = figuresOf(QStringLiteral("switch"), base.file, page);
            rows.append({base.name, page, number(all[0]), number(all[1]), number(all[2]),
                         number(all[0] / all[2]), number(all[3]), number(all[0] / all[3])});
        }
    }
    printTable(QStringLiteral("Another language, medians of 30 switches and of 6 new windows"),
               {QStringLiteral("base"), QStringLiteral("page"), QStringLiteral("painted ms"),
                QStringLiteral("all pages ms"), QStringLiteral("empty window ms"),
                QStringLiteral("painted / it"), QStringLiteral("filled window ms"),
                QStringLiteral("painted / it")},
               rows);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (app.arguments().value(1) == QLatin1String("child"))
        return runChild(app.arguments());
    const QTemporaryDir folder;
    const QList<Base> bases{
        {QStringLiteral("reference data"), folder.filePath(QStringLiteral("a"))},
        {QStringLiteral("5,000 agreements"), folder.filePath(QStringLiteral("b"))}};
    makeBaseOf(bases[0].file, generatedEdits());
    makeBaseOf(bases[1].file, officeEdits());
    measureStarts(bases);
    measureSwitches(bases);
}
