// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/windowtest.h"

#include "ui/common/style.h"
#include "ui/forms/recordform.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/recordpane.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QTableView>

namespace mra::test {

Desk::Desk(const QString &seed)
    : base(folder.filePath(QStringLiteral("base.sqlite")))
    , settings(folder.filePath(QStringLiteral("settings.ini")))
{
    if (!seed.isEmpty())
        QFile::copy(seed, base);
    Settings chosen(settings);
    chosen.setLanguage(QStringLiteral("en"));
    chosen.setHome(QStringLiteral("CN"));
    chosen.setBoundaryView(QStringLiteral("iso"));
    chosen.setDisplayName(QStringLiteral("Officer"));
}

Frame::Frame(const Desk &desk, const QString &language, Store::Access access)
    : Frame(desk, language, {desk.base, access})
{
}

Frame::Frame(const Desk &desk, const QString &language, const BaseSession::Place &place)
    : settings(desk.settings)
    , workspace(atlas, settings)
{
    workspace.setLanguage(language);
    Filter filter;
    filter.home = {settings.home()};
    filter.on = QDate(2026, 11, 21);
    workspace.filter().setFilter(filter);
    session.emplace(atlas, settings);
    window.emplace(workspace, *session);
    window->resize(1280, 800);
    window->show();
    session->open(place);
}

Frame::~Frame()
{
    window.reset();
    session->close();
    (void)QTest::qWaitFor([this] { return atlas.state() == Atlas::State::Closed; }, patience);
}

bool Frame::waitFor(Atlas::State state) const
{
    return QTest::qWaitFor([&] { return atlas.state() == state; }, patience);
}

bool Frame::isReady() const
{
    if (atlas.state() != Atlas::State::Open && atlas.state() != Atlas::State::ReadOnly)
        return false;
    for (RecordsPage *page : window->pages()) {
        auto *records = qobject_cast<RecordPage *>(page);
        if (records && records->isVisible() && !records->list().model().isReady())
            return false;
    }
    return true;
}

RecordPane &Frame::pane(Page page) const
{
    return static_cast<RecordPage &>(this->page(page)).pane();
}

WidgetTexts settledTextsOf(const Frame &frame, const Desk &desk)
{
    // Pages that are not seen follow another language later, and the history comes when it is seen.
    const auto isFilled = [&] {
        const auto &pages = frame.window->pages();
        const auto *history = seen<QTableView>(*pages.back(), "history");
        return std::none_of(pages.begin(), pages.end(),
                            [](const RecordsPage *page) { return page->isBehind(); }) &&
               (!history || history->model()->rowCount() > 0);
    };
    WidgetTexts texts;
    (void)QTest::qWaitFor(
        [&] {
            QTest::qWait(60);
            return std::exchange(texts, textsOf(*frame.window)) == texts && isFilled();
        },
        10'000);
    for (QString &text : texts)
        text.replace(desk.folder.path(), QStringLiteral("folder")); // each desk has its own
    return texts;
}

void openRecord(Frame &frame, Frame::Page page, const QString &id)
{
    press(Qt::Key_K, Qt::ControlModifier);
    typeInto(seen(*frame.window, "search"), id);
    auto *hits = frame.window->findChild<QListView *>(QStringLiteral("searchHits"));
    VERIFY_SOON(hits->isVisible() && hits->currentIndex().isValid());
    const auto isAtHit = [&] {
        return hits->currentIndex().data(Qt::UserRole).value<RecordKey>().id == id;
    };
    for (int left = hits->model()->rowCount(); !isAtHit() && left > 0; --left)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    VERIFY_SOON(frame.shows(page) && frame.isReady());
    COMPARE_SOON(frame.pane(page).record().value_or(RecordKey()).id, id);
}

RecordForm *editRecord(Frame &frame, Frame::Page page)
{
    press(Qt::Key_F2);
    return seen<RecordForm>(frame.pane(page));
}

Dialogs::Dialogs()
{
    connect(&m_look, &QTimer::timeout, this, &Dialogs::look);
    m_look.start(20);
}

void Dialogs::expect(const Answer &answer)
{
    m_expected << answer;
}

void Dialogs::expectBox(const char *name, const QString &button, QString *shown)
{
    expect([this, name = QLatin1String(name), button, shown](QWidget *widget) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (!box || box->objectName() != name) {
            m_surprises << QStringLiteral("not %1 but %2").arg(name, widget->objectName());
            widget->close();
            return;
        }
        if (shown)
            *shown = box->text() + QLatin1Char('\n') + box->informativeText();
        clickText(*box, button);
    });
}

void Dialogs::expectFile(const QString &file)
{
    expect([this, file](QWidget *widget) {
        auto *dialog = qobject_cast<QFileDialog *>(widget);
        if (!dialog) {
            m_surprises << QStringLiteral("no file dialog but %1").arg(widget->objectName());
            widget->close();
            return;
        }
        typeInto(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")),
                        Qt::Key_Return);
    });
}

QString Dialogs::fault() const
{
    QStringList faults = m_surprises;
    if (!m_expected.isEmpty())
        faults << QStringLiteral("%1 dialog(s) did not come").arg(m_expected.size());
    return faults.join(QLatin1String("; "));
}

void Dialogs::clear()
{
    m_expected.clear();
    m_surprises.clear();
}

void Dialogs::look()
{
    static const char *const met = "met";
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible() || dialog->property(met).toBool())
        return;
    dialog->setProperty(met, true);
    if (!m_expected.isEmpty()) {
        // Not from here: a timer that is at work does not fire again.
        const Answer answer = m_expected.takeFirst();
        QMetaObject::invokeMethod(
            this, [answer, dialog] { answer(dialog); }, Qt::QueuedConnection);
        return;
    }
    const auto *box = qobject_cast<QMessageBox *>(dialog);
    m_surprises << QStringLiteral("unexpected %1 %2")
                       .arg(dialog->objectName(), box ? box->text() : dialog->windowTitle());
    dialog->close();
}

bool WindowTest::isUp(Frame &frame)
{
    frame.window->activateWindow();
    return QTest::qWaitForWindowActive(&*frame.window) &&
           QTest::qWaitFor([&] { return frame.isReady(); }, patience);
}

void WindowTest::initTestCase()
{
    // Drafts, bases of nobody and the places of file dialogs stay in the folder of the test.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("config"))));
    useTheme(QStringLiteral("light"));
    m_seed = m_folder.filePath(QStringLiteral("seed.sqlite"));
    const Problem problem = makeBase(m_seed, QStringLiteral("Officer"), referenceData());
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
}

void WindowTest::init()
{
    // Said by the platform without a screen about every window and menu.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_switcher.use(QStringLiteral("en"));
    m_dialogs.clear();
}

void WindowTest::cleanup()
{
    QVERIFY2(m_dialogs.fault().isEmpty(), qPrintable(m_dialogs.fault()));
}

} // namespace mra::test
