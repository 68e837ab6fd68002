// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "ui/forms/recordform.h"
#include "ui/history/historypage.h"
#include "ui/layoutrules.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTabBar>

using namespace mra;
using namespace mra::test;

namespace {

constexpr QSize screenSize(1920, 1080);
constexpr QSize smallScreenSize(1366, 768);

double scaleFactor()
{
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
    return scale > 0 ? scale : 1;
}

RecordKey key(RecordKind kind, const char *id)
{
    return {kind, QLatin1String(id)};
}

} // namespace

/// Nothing is cut and nothing overlaps, in six languages, light and dark, on a screen of 1920×1080
/// at the scale of the environment. Pictures of all pages stay in the build folder.
class TestLayout : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFit_data();
    void pagesFit();
    void formsFit_data() { pagesFit_data(); }
    void formsFit();
    void dialogsFit_data() { pagesFit_data(); }
    void dialogsFit();
    void smallScreenFits_data() { pagesFit_data(); }
    void smallScreenFits();
    void practiceFits_data() { pagesFit_data(); }
    void practiceFits();

private:
    /// One window for all rows: a switch of language must leave nothing behind.
    Frame &frame();
    OverviewPage &overview() { return static_cast<OverviewPage &>(frame().page(Frame::Overview)); }
    void begin(const QSize &screen);
    void settle();
    void open(const RecordKey &record);
    void look(const char *name, QWidget &widget, bool keepsPicture = true);
    void lookAt(const char *name, bool keepsPicture = true);
    void lookAtForm(const char *name, const RecordKey &record);
    void lookAtDialog(const char *name, QDialog &dialog);
    [[nodiscard]] QByteArray report() const;

    std::optional<Desk> m_desk;
    std::optional<Frame> m_frame;
    QStringList m_breaches;
};

void TestLayout::pagesFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const QString &language : interfaceLanguages())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(theme)) << language << theme;
    }
}

Frame &TestLayout::frame()
{
    if (!m_frame) {
        m_desk.emplace(seed());
        m_frame.emplace(*m_desk);
        connect(&m_switcher, &LanguageSwitcher::switched, &m_frame->workspace,
                &Workspace::setLanguage);
    }
    return *m_frame;
}

void TestLayout::begin(const QSize &screen)
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_breaches.clear();
    MainWindow &window = *frame().window;
    useTheme(theme);
    m_switcher.use(language);
    settle(); // the language before may have needed more room
    window.resize(screen / scaleFactor());
    settle();
    const QSize size = window.size() * scaleFactor();
    if (size.width() > screen.width() || size.height() > screen.height())
        m_breaches << QStringLiteral("the window takes %1×%2 of a screen of %3×%4")
                          .arg(size.width())
                          .arg(size.height())
                          .arg(screen.width())
                          .arg(screen.height());
}

void TestLayout::settle()
{
    OverviewPage &overview = this->overview();
    VERIFY_SOON(frame().isReady() && (!overview.isVisible() || overview.model().isReady()));
    for (int i = 0; i < 3; ++i) // a layout asks for another one, as lines wrap
        QApplication::processEvents();
}

void TestLayout::open(const RecordKey &record)
{
    frame().workspace.show(record);
    settle();
}

void TestLayout::look(const char *name, QWidget &widget, bool keepsPicture)
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    for (const QString &breach : layoutBreaches(widget))
        m_breaches << QLatin1String(name) + QLatin1String(": ") + breach;
    if (!keepsPicture || (scaleFactor() != 1 && theme == QLatin1String("dark")))
        return;
    const QString folder = QStringLiteral(ATLAS_SCREENSHOTS "/%1-%2-%3")
                               .arg(language, theme)
                               .arg(qRound(scaleFactor() * 100));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)), "png",
                               80));
}

void TestLayout::lookAt(const char *name, bool keepsPicture)
{
    settle();
    look(name, *frame().window, keepsPicture);
}

/// Each tab of the form of the record.
void TestLayout::lookAtForm(const char *name, const RecordKey &record)
{
    open(record);
    auto *page = qobject_cast<RecordPage *>(frame().window->pages().current());
    QVERIFY(page);
    page->findChild<QAction *>(QStringLiteral("edit"))->trigger();
    QVERIFY2(page->pane().isEditing(), name);
    lookAt(name);
    auto *form = page->pane().findChild<RecordForm *>();
    for (QTabBar *tabs : form->findChildren<QTabBar *>()) {
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            lookAt(name, false);
        }
        tabs->setCurrentIndex(0);
    }
    look(qPrintable(QLatin1String(name) + QLatin1String("-whole")), *form, scaleFactor() == 1);
    page->pane().findChild<QPushButton *>(QStringLiteral("leave"))->click();
    QVERIFY(!page->pane().isEditing());
}

void TestLayout::lookAtDialog(const char *name, QDialog &dialog)
{
    dialog.show();
    settle();
    look(name, dialog);
    const QSize size = dialog.size() * scaleFactor();
    if (size.width() > screenSize.width() || size.height() > screenSize.height())
        m_breaches << QStringLiteral("%1 takes %2×%3 of the screen")
                          .arg(QLatin1String(name))
                          .arg(size.width())
                          .arg(size.height());
    dialog.hide();
}

QByteArray TestLayout::report() const
{
    return QStringLiteral("%1 breaches\n%2")
        .arg(m_breaches.size())
        .arg(m_breaches.mid(0, 40).join(QLatin1Char('\n')))
        .toUtf8();
}

void TestLayout::pagesFit()
{
    begin(screenSize);
    const bool keepsAll = scaleFactor() == 1;
    OverviewPage &overview = this->overview();
    frame().window->showPage(Frame::Overview);
    overview.showAsTable(false);
    Q_EMIT overview.map().territoryActivated(QString());
    lookAt("overview");
    Q_EMIT overview.map().territoryActivated(QStringLiteral("KZ"));
    lookAt("overview-country", keepsAll);
    overview.showAsTable(true);
    lookAt("overview-table", keepsAll);
    overview.showAsTable(false);
    open(key(RecordKind::Agreement, "eu-au-mra"));
    lookAt("agreements");
    open(key(RecordKind::Body, "cnas"));
    lookAt("bodies", keepsAll);
    open(key(RecordKind::Territory, "KZ"));
    lookAt("countries", keepsAll);
    open(key(RecordKind::Group, "BRI"));
    lookAt("groups", keepsAll);
    const auto &snapshot = frame().workspace.snapshot();
    open({RecordKind::Sector, snapshot.all<Sector>().firstKey()});
    lookAt("sectors", keepsAll);
    open({RecordKind::Project, snapshot.all<Project>().firstKey()});
    lookAt("projects", keepsAll);
    frame().window->showPage(Frame::History);
    auto &history = static_cast<HistoryPage &>(frame().page(Frame::History));
    VERIFY_SOON(history.model().rowCount() > 0);
    lookAt("history", keepsAll);
    QVERIFY2(m_breaches.isEmpty(), report());
}

void TestLayout::formsFit()
{
    begin(screenSize);
    lookAtForm("agreement-form", key(RecordKind::Agreement, "eu-au-mra"));
    lookAtForm("body-form", key(RecordKind::Body, "cnas"));
    lookAtForm("country-form", key(RecordKind::Territory, "KZ"));
    const auto &snapshot = frame().workspace.snapshot();
    lookAtForm("project-form", {RecordKind::Project, snapshot.all<Project>().firstKey()});
    QVERIFY2(m_breaches.isEmpty(), report());
}

void TestLayout::dialogsFit()
{
    QFETCH(QString, language);
    begin(screenSize);
    const auto &snapshot = frame().workspace.snapshot();
    QList<Territory> countries;
    for (const auto &territory : snapshot.all<Territory>())
        countries << *territory;
    Settings unset(m_desk->folder.filePath(QStringLiteral("unset.ini")));
    PreferencesDialog first(PreferencesDialog::Occasion::FirstStart, unset, language, countries);
    lookAtDialog("first-start", first);
    PreferencesDialog preferences(PreferencesDialog::Occasion::Later, frame().settings, language,
                                  countries, &*frame().window);
    lookAtDialog("preferences", preferences);
    AboutDialog about(&*frame().window);
    lookAtDialog("about", about);

    QList<Record> records;
    for (const auto &agreement : snapshot.all<Agreement>()) {
        if (records.size() < 5)
            records << *agreement;
    }
    BulkChangeDialog bulk(records, frame().workspace, &*frame().window);
    lookAtDialog("bulk-change", bulk);
    const auto before = std::get<Agreement>(records.first());
    Agreement mine = before;
    mine.title.setText(QStringLiteral("en"), QStringLiteral("A title that was changed here"));
    mine.notes = QStringLiteral("A note of mine that says why it was changed");
    Agreement theirs = before;
    theirs.title.setText(QStringLiteral("en"), QStringLiteral("A title that was changed there"));
    theirs.notes.clear();
    ConflictDialog conflict(before, mine, theirs, snapshot, frame().workspace.language(),
                            &*frame().window);
    lookAtDialog("conflict", conflict);
    QVERIFY2(m_breaches.isEmpty(), report());
}

/// A small laptop at 100 %.
void TestLayout::smallScreenFits()
{
    if (scaleFactor() != 1)
        QSKIP("the scales divide one screen");
    begin(smallScreenSize);
    frame().window->showPage(Frame::Overview);
    lookAt("small-overview");
    open(key(RecordKind::Agreement, "eu-au-mra"));
    lookAt("small-agreements");
    open(key(RecordKind::Territory, "KZ"));
    lookAt("small-countries", false);
    frame().window->showPage(Frame::History);
    lookAt("small-history", false);
    QVERIFY2(m_breaches.isEmpty(), report());
}

void TestLayout::practiceFits()
{
    WindowActions &actions = frame().window->actions();
    if (actions.practiseOnBase->isEnabled())
        actions.practiseOnBase->trigger();
    VERIFY_SOON(frame().session->practice() == BaseSession::Practice::OfBase &&
                frame().waitFor(Atlas::State::Open) && frame().isReady());
    begin(screenSize);
    frame().window->showPage(Frame::Agreements);
    lookAt("practice", scaleFactor() == 1);
    QVERIFY2(m_breaches.isEmpty(), report());
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
