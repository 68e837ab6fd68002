// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "app/languageswitcher.h"
#include "items/language.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/countrychoice.h"
#include "ui/forms/recordform.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/preferencesdialog.h"
#include "ui/searchbox.h"
#include "widgettexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace mra;

namespace {

/// A window over a copy of the reference data, with settings of its own.
struct Frame
{
    explicit Frame(const QString &seed, const QString &language = QStringLiteral("en"),
                   Store::Access access = Store::Access::ReadWrite)
        : file(folder.filePath(QStringLiteral("base.sqlite")))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , workspace(atlas, settings)
    {
        QFile::copy(seed, file);
        settings.setHome(QStringLiteral("CN"));
        settings.setBoundaryView(QStringLiteral("iso"));
        settings.setDisplayName(QStringLiteral("Officer"));
        workspace.setLanguage(language);
        Filter filter;
        filter.home = {QStringLiteral("CN")};
        filter.on = QDate(2026, 11, 21);
        workspace.filter().setFilter(filter);
        session.emplace(atlas, settings);
        window.emplace(workspace, *session);
        window->resize(1280, 800);
        window->show();
        session->open({file, access});
    }
    ~Frame()
    {
        window.reset();
        session->close();
        (void)QTest::qWaitFor([this] { return atlas.state() == Atlas::State::Closed; });
    }

    [[nodiscard]] bool waitFor(Atlas::State state) const
    {
        return QTest::qWaitFor([&] { return atlas.state() == state; }, 10'000);
    }

    QTemporaryDir folder;
    QString file;
    Settings settings;
    Atlas atlas;
    Workspace workspace;
    std::optional<BaseSession> session;
    std::optional<MainWindow> window;
};

/// The texts once lists and history are filled, which is done beside the event loop.
WidgetTexts settledTextsOf(const Frame &frame)
{
    WidgetTexts texts;
    (void)QTest::qWaitFor(
        [&] {
            QTest::qWait(60);
            return std::exchange(texts, textsOf(*frame.window)) == texts;
        },
        5'000);
    for (QString &text : texts)
        text.replace(frame.folder.path(), QStringLiteral("folder")); // each window has its own
    return texts;
}

/// A page is filled when it is first shown: both windows compared have shown all.
void showAllPages(Frame &frame)
{
    for (int page = int(frame.window->pages().size()) - 1; page >= 0; --page) {
        QVERIFY(frame.window->showPage(page));
        (void)settledTextsOf(frame);
    }
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

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstStartChoosesNothing();
    void firstStartSwitchesTheLanguage();
    void switchesAsIfStartedSo();
    void searchOpensTheRecord();
    void readOnlyOffersNoChange();
    void practiceLeavesTheBaseAlone();
    void asksBeforeInputIsLost();
    void saysWhyABaseDoesNotOpen();

private:
    QTemporaryDir m_folder;
    QString m_seed;
    LanguageSwitcher m_switcher;
    const QList<Territory> m_countries{country("CN", "China", "中国"),
                                       country("KE", "Kenya", "肯尼亚"),
                                       country("KZ", "Kazakhstan", "哈萨克斯坦")};
};

void TestWindow::initTestCase()
{
    useTheme(QStringLiteral("light"));
    m_seed = m_folder.filePath(QStringLiteral("seed.sqlite"));
    const Problem problem = makeBase(m_seed, QStringLiteral("Officer"), referenceData());
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
}

void TestWindow::init()
{
    m_switcher.use(QStringLiteral("en"));
}

void TestWindow::firstStartChoosesNothing()
{
    Settings settings(m_folder.filePath(QStringLiteral("first.ini")));
    PreferencesDialog dialog(PreferencesDialog::Occasion::FirstStart, settings,
                             QStringLiteral("en"), m_countries);
    dialog.show();
    auto *agree = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto views = dialog.findChildren<QRadioButton *>();
    QCOMPARE(views.size(), 3);
    for (const QRadioButton *view : views)
        QVERIFY2(!view->isChecked(), "no boundary view is a default");
    auto *home = dialog.findChild<CountryChoice *>();
    QCOMPARE(home->code(), QString());
    QVERIFY(!agree->isEnabled());

    home->search()->setText(QStringLiteral("hasakesitan")); // Kazakhstan in pinyin
    QTest::keyClick(home->search(), Qt::Key_Down);
    QCOMPARE(home->code(), QStringLiteral("KZ"));
    dialog.findChild<QRadioButton *>(QStringLiteral("cn"))->click();
    QVERIFY(!agree->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("displayName")),
                     QStringLiteral("Officer"));
    QVERIFY(agree->isEnabled());
    QVERIFY(settings.isFirstStart());
    QTest::mouseClick(agree, Qt::LeftButton);
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
    qint64 rebuilding = 0;
    QElapsedTimer timer;
    for (const QString &language : languages) {
        m_switcher.use(language);
        QCoreApplication::processEvents();
        timer.start();
        Frame frame(m_seed, language);
        frame.window->grab();
        rebuilding += timer.nsecsElapsed();
        QVERIFY(frame.waitFor(Atlas::State::Open));
        showAllPages(frame);
        expected[language] = settledTextsOf(frame);
        QVERIFY(expected[language].size() > 60);
    }

    m_switcher.use(QStringLiteral("en"));
    Frame frame(m_seed);
    const auto follow = connect(&m_switcher, &LanguageSwitcher::switched, &frame.workspace,
                                &Workspace::setLanguage);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    showAllPages(frame);
    qint64 switching = 0;
    int pairs = 0;
    for (const QString &from : languages) {
        for (const QString &to : languages) {
            if (from == to)
                continue;
            m_switcher.use(from);
            QCoreApplication::processEvents();
            timer.start();
            m_switcher.use(to);
            QCoreApplication::processEvents();
            frame.window->grab();
            switching += timer.nsecsElapsed();
            ++pairs;
            const QStringList found = differences(settledTextsOf(frame), expected[to]);
            QVERIFY2(found.isEmpty(),
                     qPrintable(QStringLiteral("%1 to %2, %3 texts differ:\n%4")
                                    .arg(from, to)
                                    .arg(found.size())
                                    .arg(found.mid(0, 20).join(QLatin1Char('\n')))));
        }
    }
    disconnect(follow);
    QCOMPARE(pairs, 30);
    qInfo("a switch takes %.1f ms, a new window %.1f ms: ratio %.2f",
          double(switching) / pairs / 1e6, double(rebuilding) / double(languages.size()) / 1e6,
          double(switching) / pairs / (double(rebuilding) / double(languages.size())));
}

void TestWindow::searchOpensTheRecord()
{
    Frame frame(m_seed);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    auto *search = frame.window->findChild<SearchBox *>();
    QSignalSpy chosen(search, &SearchBox::chosen);
    frame.window->actions().search->trigger();
    const QString id = frame.workspace.snapshot().all<Agreement>().firstKey();
    QTest::keyClicks(search, id);
    QTRY_VERIFY(search->list()->isVisible() && search->list()->currentIndex().isValid());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<RecordKey>(), (RecordKey{RecordKind::Agreement, id}));
    QVERIFY(!search->list()->isVisible());
    QVERIFY2(frame.window->pages()[1]->isVisible(), "the page of the agreements");
}

void TestWindow::readOnlyOffersNoChange()
{
    Frame frame(m_seed, QStringLiteral("en"), Store::Access::ReadOnly);
    QVERIFY(frame.waitFor(Atlas::State::ReadOnly));
    QVERIFY(frame.window->actions().readOnly->isChecked());
    QVERIFY(!frame.window->actions().undo->isEnabled());
    QVERIFY(!frame.window->actions().restore->isEnabled());
    frame.window->actions().readOnly->trigger();
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QVERIFY(!frame.window->actions().readOnly->isChecked());
}

void TestWindow::practiceLeavesTheBaseAlone()
{
    Frame frame(m_seed);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    const auto *bar = frame.window->findChild<NoticeBar *>(QStringLiteral("practiceBar"));
    QVERIFY(!bar->isVisible());
    const auto agreement = [&] { return *frame.workspace.snapshot().all<Agreement>().first(); };
    const Agreement before = agreement();

    frame.window->actions().practiseOnBase->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && frame.atlas.state() == Atlas::State::Open, 10'000);
    Agreement after = before;
    after.notes = QStringLiteral("practised");
    frame.atlas.submit({Edit::update(before, after)}, {}, this, [](const SubmitResult &result) {
        QVERIFY(std::holds_alternative<Saved>(result));
    });
    QTRY_COMPARE(agreement().notes, QStringLiteral("practised"));
    QTRY_VERIFY(frame.window->actions().undo->isEnabled());

    frame.window->actions().resetPractice->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(frame.atlas.state() == Atlas::State::Open && bar->isVisible() &&
                                 agreement() == before,
                             10'000);
    frame.window->actions().discardPractice->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(frame.atlas.state() == Atlas::State::Open && !bar->isVisible(),
                             10'000);
    QCOMPARE(frame.atlas.address(), frame.file);
    QCOMPARE(agreement(), before);

    frame.window->actions().practiseOnTraining->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && frame.atlas.state() == Atlas::State::Open, 10'000);
    QCOMPARE(frame.workspace.snapshot().size(RecordKind::Agreement), 10);
}

void TestWindow::asksBeforeInputIsLost()
{
    Frame frame(m_seed);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    const QString id = frame.workspace.snapshot().all<Agreement>().firstKey();
    frame.workspace.show({RecordKind::Agreement, id});
    auto *page = frame.window->pages()[1];
    QTRY_VERIFY(page->isVisible());
    auto *edit = page->findChild<QAction *>(QStringLiteral("edit"));
    QVERIFY(edit);
    QTRY_VERIFY(edit->isEnabled());
    edit->trigger();
    auto *form = page->findChild<RecordForm *>();
    QTRY_VERIFY(form && form->isVisible());
    auto *field = form->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("x"));

    const auto answer = [](QMessageBox::ButtonRole role, bool &asked) {
        QTimer::singleShot(200, qApp, [role, &asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role) {
                    asked = true;
                    button->click();
                    return;
                }
            }
            box->reject();
        });
    };
    bool asked = false;
    answer(QMessageBox::RejectRole, asked);
    frame.window->close();
    QVERIFY2(asked, "closing asks");
    QVERIFY(frame.window->isVisible());
    asked = false;
    answer(QMessageBox::RejectRole, asked);
    QVERIFY(!frame.window->showPage(0));
    QVERIFY2(asked, "another page asks");
    asked = false;
    QSignalSpy left(&*frame.window, &MainWindow::left);
    answer(QMessageBox::DestructiveRole, asked);
    frame.window->close();
    QVERIFY(asked);
    QTRY_COMPARE(left.size(), 1);
}

void TestWindow::saysWhyABaseDoesNotOpen()
{
    Frame frame(m_seed);
    QVERIFY(frame.waitFor(Atlas::State::Open));
    const auto *notice = frame.window->findChild<NoticeBar *>(QStringLiteral("noticeBar"));
    const QString missing = frame.folder.filePath(QStringLiteral("missing.sqlite"));
    frame.session->open({missing});
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(missing), qPrintable(notice->text()));
    QVERIFY(frame.waitFor(Atlas::State::Open));
    QTRY_COMPARE(frame.atlas.address(), frame.file); // the one before is back
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
