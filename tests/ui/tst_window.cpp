// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/map/mapwidget.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/countrychoice.h"
#include "ui/window/pages.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

#include <ctime>

using namespace mra;
using namespace mra::test;

namespace {

/// Milliseconds of the processor for this thread: what else the machine does plays no part.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Territory country(const char *code, const char *english, const char *chinese)
{
    Territory territory;
    territory.id = {QLatin1String(code)};
    territory.name.setText(QStringLiteral("en"), QLatin1String(english));
    territory.name.setText(QStringLiteral("zh"), QString::fromUtf8(chinese));
    return territory;
}

} // namespace

class TestWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAPage();
    void firstStartChoosesNothing();
    void firstStartSwitchesTheLanguage();
    void switchesAsIfStartedSo();
    void saysWhyABaseDoesNotOpen();
    void openCellIsSavedAndAskedAbout();
    void filterAndRecordsAreFoundAgain();
    void preferencesKeepTheHomeOfThePages();
    void anotherThemeReachesEverything();

private:
    QTemporaryDir m_folder;
    const QList<Territory> m_countries{country("CN", "China", "中国"),
                                       country("KE", "Kenya", "肯尼亚"),
                                       country("KZ", "Kazakhstan", "哈萨克斯坦")};
};

/// Links and hits of a kind without a page would lead nowhere.
void TestWindow::everyKindHasAPage()
{
    QList<RecordKind> kinds;
    for (const PageEntry &page : pageEntries())
        kinds << page.kinds;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        QVERIFY2(kinds.contains(static_cast<RecordKind>(kind)), keysOf<RecordKind>[kind]);
}

void TestWindow::firstStartChoosesNothing()
{
    Settings settings(m_folder.filePath(QStringLiteral("first.ini")));
    PreferencesDialog dialog(PreferencesDialog::Occasion::FirstStart, settings,
                             QStringLiteral("en"), m_countries);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *agree = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto views = dialog.findChildren<QRadioButton *>();
    QCOMPARE(views.size(), 3);
    for (const QRadioButton *view : views)
        QVERIFY2(!view->isChecked(), "no boundary view is a default");
    auto *home = dialog.findChild<CountryChoice *>();
    QCOMPARE(home->code(), QString());
    QVERIFY(!agree->isEnabled());

    typeInto(home->search(), QStringLiteral("hasakesitan")); // Kazakhstan in pinyin
    press(Qt::Key_Down);
    QCOMPARE(home->code(), QStringLiteral("KZ"));
    click(dialog.findChild<QRadioButton *>(QStringLiteral("cn")));
    QVERIFY(!agree->isEnabled());
    typeInto(dialog.findChild<QLineEdit *>(QStringLiteral("displayName")),
             QStringLiteral("Officer"));
    QVERIFY(agree->isEnabled());
    QVERIFY(settings.isFirstStart());
    click(agree);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!settings.isFirstStart());
    QCOMPARE(settings.home(), QStringLiteral("KZ"));
    QCOMPARE(settings.boundaryView(), QStringLiteral("cn"));
    QCOMPARE(settings.displayName(), QStringLiteral("Officer"));
}

void TestWindow::firstStartSwitchesTheLanguage()
{
    Settings settings(m_folder.filePath(QStringLiteral("second.ini")));
    PreferencesDialog dialog(PreferencesDialog::Occasion::FirstStart, settings,
                             QStringLiteral("en"), m_countries);
    connect(&dialog, &PreferencesDialog::languageWanted, &m_switcher, &LanguageSwitcher::use);
    dialog.show();
    auto *home = dialog.findChild<CountryChoice *>();
    home->setCode(QStringLiteral("CN"));
    auto *language = dialog.findChild<QComboBox *>(QStringLiteral("language"));
    QCOMPARE(language->count(), interfaceLanguages().size());
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End); // Arabic is the last one
    QCoreApplication::processEvents();
    QCOMPARE(m_switcher.language(), QStringLiteral("ar"));
    QCOMPARE(dialog.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QCOMPARE(home->code(), QStringLiteral("CN"));
    dialog.reject();
    QCOMPARE(m_switcher.language(), QStringLiteral("en"));
}

void TestWindow::switchesAsIfStartedSo()
{
    const QStringList languages = interfaceLanguages();
    QMap<QString, WidgetTexts> expected;
    double rebuilding = 0;
    double begun = 0;
    for (const QString &language : languages) {
        m_switcher.use(language);
        QCoreApplication::processEvents();
        const Desk desk(seed());
        // A window as the switch finds it: its base open, its page filled and drawn.
        begun = worked();
        Frame frame(desk, language);
        QVERIFY(frame.waitFor(Atlas::State::Open));
        const auto *map = frame.window->findChild<MapWidget *>();
        VERIFY_SOON(!map->colouring().fills.isEmpty());
        frame.window->grab();
        rebuilding += worked() - begun;
        showAllPages(frame, [&] { (void)settledTextsOf(frame, desk); });
        expected[language] = settledTextsOf(frame, desk);
        QVERIFY(expected[language].size() > 60);
    }

    m_switcher.use(QStringLiteral("en"));
    const Desk desk(seed());
    Frame frame(desk);
    const auto follow = connect(&m_switcher, &LanguageSwitcher::switched, &frame.workspace,
                                &Workspace::setLanguage);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    showAllPages(frame, [&] { (void)settledTextsOf(frame, desk); });
    double switching = 0;
    int pairs = 0;
    for (const QString &from : languages) {
        for (const QString &to : languages) {
            if (from == to)
                continue;
            m_switcher.use(from);
            QCoreApplication::processEvents();
            begun = worked();
            m_switcher.use(to);
            QCoreApplication::processEvents();
            frame.window->grab();
            switching += worked() - begun;
            ++pairs;
            const QStringList found = differences(settledTextsOf(frame, desk), expected[to]);
            QVERIFY2(found.isEmpty(),
                     qPrintable(QStringLiteral("%1 to %2, %3 texts differ:\n%4")
                                    .arg(from, to)
                                    .arg(found.size())
                                    .arg(found.mid(0, 20).join(QLatin1Char('\n')))));
        }
    }
    disconnect(follow);
    QCOMPARE(pairs, 30);
    switching /= pairs;
    rebuilding /= double(languages.size());
    qInfo("a switch takes %.1f ms, a new window %.1f ms: ratio %.2f", switching, rebuilding,
          switching / rebuilding);
}

void TestWindow::saysWhyABaseDoesNotOpen()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    const auto *notice = frame.window->findChild<MessageBar *>(QStringLiteral("noticeBar"));
    const QString missing = desk.folder.filePath(QStringLiteral("missing.sqlite"));
    frame.session->open({missing});
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(missing), qPrintable(notice->text()));
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QTRY_COMPARE(frame.atlas.address(), desk.base); // the one before is back
    const QString english = notice->text();
    m_switcher.use(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    QVERIFY2(notice->text() != english && notice->text().contains(missing),
             qPrintable(notice->text()));
    m_switcher.use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(notice->text(), english);
}

/// By Ctrl+S, by another page, and by the end of the window.
void TestWindow::openCellIsSavedAndAskedAbout()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const QString id = QStringLiteral("eu-ch-mra");
    const auto standards = [&] { return frame.record<Agreement>("eu-ch-mra").grants[0].standards; };
    const auto typeIntoCell = [&](const QString &text) {
        RecordForm *form = editRecord(frame, Frame::Agreements);
        ChildTable *grants = openTable(*form, QStringLiteral("grants"));
        grants->view()->setFocus();
        grants->view()->setCurrentIndex(grants->model().index(0, columnOf(*grants, "standards")));
        press(Qt::Key_F2);
        typeInto(QApplication::focusWidget(), text);
    };
    openRecord(frame, Frame::Agreements, id);
    typeIntoCell(QStringLiteral("IEC 1"));
    press(Qt::Key_S, Qt::ControlModifier);
    VERIFY_SOON(!frame.pane(Frame::Agreements).isEditing());
    QCOMPARE(standards(), QStringLiteral("IEC 1"));

    typeIntoCell(QStringLiteral("IEC 2"));
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Save"));
    press(Qt::Key_3, Qt::ControlModifier);
    VERIFY_SOON(frame.shows(Frame::Bodies));
    QCOMPARE(standards(), QStringLiteral("IEC 2"));

    openRecord(frame, Frame::Agreements, id);
    typeIntoCell(QStringLiteral("IEC 3"));
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Stay"));
    frame.window->close();
    m_dialogs.settle();
    QVERIFY(frame.window->isVisible() && frame.pane(Frame::Agreements).isModified());
    m_dialogs.expectBox("unsavedGuard", QStringLiteral("Discard"));
    frame.window->close();
    VERIFY_SOON(!frame.window->isVisible());
}

void TestWindow::filterAndRecordsAreFoundAgain()
{
    const Desk desk(seed());
    Filter chosen;
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        openRecord(frame, Frame::Agreements, QStringLiteral("eu-nz-mra"));
        // By a row, after one by the search.
        auto &list = static_cast<RecordPage &>(frame.page(Frame::Agreements)).list();
        clickCell(&list.table(),
                  list.model().rowOf({RecordKind::Agreement, QStringLiteral("eu-ch-mra")}), 0);
        QCOMPARE(frame.pane(Frame::Agreements).record()->id, QStringLiteral("eu-ch-mra"));
        openRecord(frame, Frame::Bodies, QStringLiteral("cnas"));
        chosen = frame.workspace.filter().filter();
        chosen.home = {QStringLiteral("KZ")};
        chosen.direction = Direction::Incoming;
        chosen.sector = SectorId{QStringLiteral("HHA")};
        chosen.group = GroupId{QStringLiteral("EU")};
        chosen.layers = {Layer::Accreditation};
        frame.workspace.filter().setFilter(chosen);
        frame.window->close();
        VERIFY_SOON(!frame.window->isVisible());
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(frame.workspace.filter().filter() == chosen);
    QVERIFY(frame.shows(Frame::Bodies));
    COMPARE_SOON(frame.pane(Frame::Bodies).record()->id, QStringLiteral("cnas"));
    press(Qt::Key_2, Qt::ControlModifier);
    VERIFY_SOON(frame.isReady());
    COMPARE_SOON(frame.pane(Frame::Agreements).record()->id, QStringLiteral("eu-ch-mra"));
}

void TestWindow::preferencesKeepTheHomeOfThePages()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    Filter other = frame.workspace.filter().filter();
    other.home = {QStringLiteral("KZ")};
    frame.workspace.filter().setFilter(other);
    const auto choose = [&](const std::function<void(QWidget *)> &change) {
        m_dialogs.expect([&](QWidget *dialog) {
            change(dialog);
            click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
        });
        frame.window->actions().preferences->trigger();
    };
    choose([](QWidget *dialog) {
        typeInto(dialog->findChild<QLineEdit *>(QStringLiteral("displayName")),
                 QStringLiteral("Another"));
    });
    QCOMPARE(frame.settings.displayName(), QStringLiteral("Another"));
    QCOMPARE(frame.workspace.filter().filter().home.value, QStringLiteral("KZ"));
    choose([](QWidget *dialog) {
        dialog->findChild<CountryChoice *>()->setCode(QStringLiteral("KE"));
    });
    QCOMPARE(frame.settings.home(), QStringLiteral("KE"));
    QCOMPARE(frame.workspace.filter().filter().home.value, QStringLiteral("KE"));
}

/// Of what has no colours of its own.
void TestWindow::anotherThemeReachesEverything()
{
    const Desk desk(seed());
    Frame frame(desk);
    VERIFY_SOON(frame.isReady());
    for (const QString &theme : {QStringLiteral("dark"), QStringLiteral("light")}) {
        useTheme(theme);
        QCoreApplication::processEvents();
        for (const QWidget *widget : frame.window->findChildren<QWidget *>()) {
            if (!widget->testAttribute(Qt::WA_SetPalette))
                QVERIFY2(widget->palette().color(QPalette::Base) ==
                             QApplication::palette().color(QPalette::Base),
                         qPrintable(theme + QLatin1Char(' ') + widget->objectName() +
                                    QLatin1String(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
