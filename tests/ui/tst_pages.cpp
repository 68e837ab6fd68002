// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/language.h"
#include "store/store.h"
#include "support/generator.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/forms/recordform.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/bulkchangedialog.h"
#include "ui/pages/cardwriter.h"
#include "ui/pages/conflictdialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/keptdrafts.h"
#include "ui/pages/logbook.h"
#include "ui/pages/messagebar.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/readingcard.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/recordpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace mra;

namespace {

constexpr int patience = 15000; ///< milliseconds, for what a worker or the store does

RecordKey agreementKey(const QString &id)
{
    return {RecordKind::Agreement, id};
}

/// A base with the reference data, and what pages work with.
struct Office
{
    explicit Office(const QString &base)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , workspace(atlas, settings)
    {
        address = folder.filePath(QStringLiteral("base.sqlite"));
        QFile::copy(base, address);
        settings.setBoundaryView(QStringLiteral("iso"));
        Filter filter;
        filter.home.value = QStringLiteral("CN");
        filter.on = QDate(2026, 6, 1);
        workspace.filter().setFilter(filter);
        atlas.setUser(QStringLiteral("officer"));
        bool isOpen = false;
        (void)atlas.open(address, Store::Access::ReadWrite, &atlas, [&](const BaseResult &result) {
            isOpen = std::holds_alternative<Done>(result);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience); }();
    }

    [[nodiscard]] Agreement agreement(const QString &id) const
    {
        return *workspace.snapshot().find<Agreement>(AgreementId{id});
    }

    QTemporaryDir folder;
    QString address;
    Settings settings;
    Atlas atlas;
    Workspace workspace;
};

/// An office with the page of agreements on the screen.
struct AgreementOffice : Office
{
    explicit AgreementOffice(const QString &base)
        : Office(base)
        , log(atlas)
        , page(std::make_unique<RecordPage>(RecordPage::Subject::Agreements, workspace, log))
    {
        page->resize(1280, 800);
        page->show();
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(page->list().model().isReady(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(log.isFetched(), patience);
        }();
    }

    void act(const char *name)
    {
        auto *action = page->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    [[nodiscard]] bool isEnabled(const char *name) const
    {
        return page->findChild<QAction *>(QLatin1String(name))->isEnabled();
    }
    [[nodiscard]] RecordForm &form() const { return *page->pane().findChild<RecordForm *>(); }
    /// Gives the form the record as if it had been typed.
    void type(const Record &record)
    {
        form().setRecord(record, workspace.snapshot());
        Q_EMIT form().edited();
    }
    void save() { page->pane().findChild<QPushButton *>(QStringLiteral("save"))->click(); }
    /// Opens the record, changes it in the form, saves.
    void change(const QString &id, const std::function<void(Agreement &)> &edit)
    {
        QVERIFY(page->showRecord(agreementKey(id)));
        act("edit");
        Agreement changed = agreement(id);
        edit(changed);
        type(changed);
        save();
        QTRY_VERIFY2_WITH_TIMEOUT(!page->pane().isEditing(),
                                  qPrintable(page->pane().messages().text()), patience);
    }
    /// The new state has arrived.
    void wait(const std::function<bool()> &holds) { QTRY_VERIFY_WITH_TIMEOUT(holds(), patience); }

    LogBook log;
    std::unique_ptr<RecordPage> page;
};

/// Answers the next message box by the button of that text, without its mnemonic.
void answerNext(const QString &text, QString *shown = nullptr)
{
    QTimer::singleShot(0, qApp, [text, shown] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return answerNext(text, shown);
        if (shown)
            *shown = box->text() + QLatin1Char('\n') + box->informativeText();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return button->click();
        }
        box->close();
    });
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init()
    {
        // Said by the platform without a screen about every window.
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void listSortsAndSearches();
    void facetsNarrow();
    void figureOpensItsList();
    void rowOpensItsCard();
    void everyCardIsWritten();
    void titleIsEditedUndoneAndRedone();
    void partyAndGrantAreEdited();
    void unsavedInputIsAskedAbout();
    void conflictIsMergedFieldByField();
    void referredRecordIsNotDeleted();
    void deletionIsUndone();
    void favouritesAreTheirOwnList();
    void severalRecordsChangeInOneStep();
    void rowsAreCopied();
    void mapLeadsToTheRecord();
    void mapHasATableTwin();
    void totalsOpenTheirCountries();
    void historyUndoesAStep();
    void historyIsVerified();
    void draftSurvives();
    void pagesPrint();
    void languageSwitchKeepsInput();
    void pictures();

private:
    QTemporaryDir m_folder;
    QString m_base;
};

void TestPages::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_pages"));
    QStandardPaths::setTestModeEnabled(true);
    useTheme(QStringLiteral("light"));
    useLanguage(QStringLiteral("en"));
    m_base = m_folder.filePath(QStringLiteral("seed.sqlite"));
    auto created = Store::create(m_base);
    auto *store = std::get_if<std::unique_ptr<Store>>(&created);
    QVERIFY(store);
    (*store)->setUser(QStringLiteral("seed"));
    const SubmitResult result = (*store)->submit(generatedEdits(), Store::seedReason());
    QVERIFY(std::holds_alternative<Saved>(result));
}

void TestPages::cleanupTestCase()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

void TestPages::listSortsAndSearches()
{
    AgreementOffice office(m_base);
    RecordTableModel &model = office.page->list().model();
    const int all = model.rowCount();
    QCOMPARE(all, int(office.workspace.snapshot().size(RecordKind::Agreement)));
    office.page->list().table().sortByColumn(0, Qt::AscendingOrder);
    const RecordKey first = model.keyAt(0);
    office.page->list().table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(model.keyAt(all - 1), first);
    QTest::keyClicks(&office.page->list().search(), QStringLiteral("new zealand"));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < all && model.rowCount() > 0, patience);
    office.page->list().search().setText(QStringLiteral("no such words anywhere"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patience);
}

void TestPages::facetsNarrow()
{
    AgreementOffice office(m_base);
    RecordTableModel &model = office.page->list().model();
    const Facet facet = model.facets().value(0);
    QVERIFY(!facet.values.isEmpty());
    const FacetValue value = facet.values.first();
    office.page->list().facets().choose(facet.key, value.value, true);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), value.count, patience);
    office.page->list().facets().clearChoices();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), model.totalCount(), patience);
}

void TestPages::figureOpensItsList()
{
    AgreementOffice office(m_base);
    const QStringList ids{QStringLiteral("eu-au-mra"), QStringLiteral("eu-nz-mra")};
    QVERIFY(office.page->showList(RecordKind::Agreement, ids, QStringLiteral("Two")));
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 2, patience);
    office.page->list().showAll();
    QTRY_VERIFY_WITH_TIMEOUT(office.page->list().model().rowCount() > 2, patience);
    QVERIFY2(!office.page->showRecord({RecordKind::Body, QStringLiteral("cnas")}),
             "a page shows its own kinds only");
}

void TestPages::rowOpensItsCard()
{
    AgreementOffice office(m_base);
    RecordTable &table = office.page->list().table();
    table.setCurrentIndex(table.model()->index(2, 0));
    const RecordKey key = office.page->list().model().keyAt(2);
    QCOMPARE(office.page->pane().record(), std::optional(key));
    QVERIFY(office.page->pane().card().toPlainText().contains(
        office.agreement(key.id).title.forLanguage(QStringLiteral("en"))));
}

void TestPages::everyCardIsWritten()
{
    Office office(m_base);
    LogBook log(office.atlas);
    ReadingCard card(office.workspace, log);
    card.show();
    int links = 0;
    office.workspace.snapshot().each([&](const auto &record) {
        const RecordKey key{record.kind, record.id.value};
        if (key.kind == RecordKind::Territory && key.id > QLatin1String("C"))
            return;
        card.setRecord(key);
        QVERIFY2(card.toPlainText().size() > 4, qPrintable(key.id));
        for (QTextBlock block = card.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString href = part.fragment().charFormat().anchorHref();
                const auto target = recordOfLink(QUrl(href));
                if (!target)
                    continue;
                ++links;
                QVERIFY2(office.workspace.snapshot().find(*target), qPrintable(href));
            }
        }
    });
    QVERIFY2(links > 1000, qPrintable(QString::number(links)));
}

void TestPages::titleIsEditedUndoneAndRedone()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    const auto title = [&] { return office.agreement(id).title.text(QStringLiteral("en")); };
    const QString before = title();
    QVERIFY(!office.isEnabled("undo"));
    office.change(id, [](Agreement &a) {
        a.title.setText(QStringLiteral("en"), QStringLiteral("A better title"));
    });
    QCOMPARE(title(), QStringLiteral("A better title"));
    QVERIFY(office.page->pane().card().toPlainText().contains(QStringLiteral("A better title")));
    office.act("undo");
    office.wait([&] { return title() == before; });
    office.wait([&] { return office.isEnabled("redo"); });
    office.act("redo");
    office.wait([&] { return title() == QStringLiteral("A better title"); });
}

void TestPages::partyAndGrantAreEdited()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) {
        a.parties.first().validity.since = PartialDate(QDate(1999, 1, 1));
        a.grants.first().standards = QStringLiteral("ISO 1");
    });
    QCOMPARE(office.agreement(id).parties.first().validity.since.firstDay(), QDate(1999, 1, 1));
    QCOMPARE(office.agreement(id).grants.first().standards, QStringLiteral("ISO 1"));
}

void TestPages::unsavedInputIsAskedAbout()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("half");
    office.type(changed);
    answerNext(QStringLiteral("Stay"));
    QVERIFY2(!office.page->mayLeave(), "stay keeps the form");
    QVERIFY(office.page->pane().isModified());
    answerNext(QStringLiteral("Stay"));
    QVERIFY(!office.page->showRecord(agreementKey(QStringLiteral("eu-nz-mra"))));
    answerNext(QStringLiteral("Save"));
    QVERIFY2(office.page->mayLeave(), "save leaves when it is saved");
    QCOMPARE(office.agreement(id).notes, QStringLiteral("half"));
    office.act("edit");
    changed = office.agreement(id);
    changed.notes = QStringLiteral("other");
    office.type(changed);
    answerNext(QStringLiteral("Discard"));
    QVERIFY(office.page->mayLeave());
    QCOMPARE(office.agreement(id).notes, QStringLiteral("half"));
}

void TestPages::conflictIsMergedFieldByField()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement mine = office.agreement(id);
    mine.notes = QStringLiteral("mine");
    office.type(mine);

    auto opened = Store::open(office.address);
    Store &other = *std::get<std::unique_ptr<Store>>(opened);
    other.setUser(QStringLiteral("colleague"));
    const Record before = *other.snapshot().find(agreementKey(id));
    Agreement theirs = std::get<Agreement>(before);
    theirs.termMonths = 77;
    QVERIFY(std::holds_alternative<Saved>(other.submit({Edit::update(before, theirs)}, {})));

    office.wait([&] { return office.agreement(id).termMonths == 77; });
    QCOMPARE(std::get<Agreement>(office.form().record()).notes, QStringLiteral("mine"));
    QVERIFY2(office.page->pane().messages().text().contains(QStringLiteral("colleague")),
             qPrintable(office.page->pane().messages().text()));
    QTimer::singleShot(0, qApp, [] {
        const auto accept = [](auto &&self) -> void {
            auto *dialog = qobject_cast<ConflictDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                QTimer::singleShot(20, qApp, [self] { self(self); });
            else
                dialog->accept();
        };
        accept(accept);
    });
    office.save();
    office.wait([&] { return std::get<Agreement>(office.form().record()).termMonths == 77; });
    office.save();
    office.wait([&] { return !office.page->pane().isEditing(); });
    QCOMPARE(office.agreement(id).notes, QStringLiteral("mine"));
    QCOMPARE(office.agreement(id).termMonths, 77);
}

void TestPages::referredRecordIsNotDeleted()
{
    Office office(m_base);
    LogBook log(office.atlas);
    RecordPage page(RecordPage::Subject::Bodies, office.workspace, log);
    page.show();
    const RecordKey key{RecordKind::Body, QStringLiteral("eu-commission")};
    QVERIFY(page.showRecord(key));
    QString shown;
    answerNext(QStringLiteral("OK"), &shown);
    page.findChild<QAction *>(QStringLiteral("delete"))->trigger();
    QVERIFY2(shown.contains(QStringLiteral("refer")) && shown.contains(QStringLiteral("Agreement")),
             qPrintable(shown));
    QVERIFY(office.workspace.snapshot().find(key));
}

void TestPages::deletionIsUndone()
{
    AgreementOffice office(m_base);
    QString id;
    for (const auto &agreement : office.workspace.snapshot().all<Agreement>()) {
        if (referrersOf(agreementKey(agreement->id.value), office.workspace.snapshot()).isEmpty())
            id = agreement->id.value;
    }
    QVERIFY(office.page->showRecord(agreementKey(id)));
    const std::optional<Record> before = office.workspace.snapshot().find(agreementKey(id));
    answerNext(QStringLiteral("Delete"));
    office.act("delete");
    office.wait([&] { return !office.workspace.snapshot().find(agreementKey(id)); });
    office.act("undo");
    office.wait([&] { return office.workspace.snapshot().find(agreementKey(id)).has_value(); });
    QVERIFY(sameContent(*office.workspace.snapshot().find(agreementKey(id)), *before));
}

void TestPages::favouritesAreTheirOwnList()
{
    AgreementOffice office(m_base);
    QVERIFY(office.page->showRecord(agreementKey(QStringLiteral("eu-au-mra"))));
    office.act("star");
    QCOMPARE(office.settings.favourites(), QStringList{QStringLiteral("agreement:eu-au-mra")});
    office.page->list().setOnlyFavourites(true);
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 1, patience);
    office.act("star");
    QTRY_COMPARE_WITH_TIMEOUT(office.page->list().model().rowCount(), 0, patience);
}

void TestPages::severalRecordsChangeInOneStep()
{
    AgreementOffice office(m_base);
    RecordTable &table = office.page->list().table();
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, 0), table.model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QList<RecordKey> keys = table.selectedKeys();
    QCOMPARE(keys.size(), 3);
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<BulkChangeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setField(QStringLiteral("notice_months"));
        dialog->setValue(QStringLiteral("13"));
        QCOMPARE(dialog->edits().size(), 3);
        dialog->accept();
    });
    office.act("bulk");
    const auto months = [&](int i) { return office.agreement(keys[i].id).noticeMonths; };
    office.wait([&] { return months(0) == 13 && months(1) == 13 && months(2) == 13; });
    office.act("undo");
    office.wait([&] { return months(0) != 13 && months(1) != 13 && months(2) != 13; });
}

void TestPages::rowsAreCopied()
{
    AgreementOffice office(m_base);
    office.page->list().table().selectRow(1);
    office.act("copy");
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains(office.page->list().model().index(1, 0).data().toString()));
}

void TestPages::mapLeadsToTheRecord()
{
    Office office(m_base);
    LogBook log(office.atlas);
    OverviewPage page(office.workspace, log);
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady(), patience);
    Q_EMIT page.map().territoryActivated(QStringLiteral("NZ"));
    const QString text = page.card().toPlainText();
    QVERIFY2(text.contains(QStringLiteral("New Zealand")), qPrintable(text));
    QSignalSpy wanted(&office.workspace, &Workspace::recordWanted);
    Q_EMIT page.card().anchorClicked(linkTo(agreementKey(QStringLiteral("cn-nz-eeemra"))));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordKey>(),
             agreementKey(QStringLiteral("cn-nz-eeemra")));
}

void TestPages::mapHasATableTwin()
{
    Office office(m_base);
    LogBook log(office.atlas);
    OverviewPage page(office.workspace, log);
    page.resize(1280, 800);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady(), patience);
    QVERIFY(!page.isTable());
    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(page.isTable());
    QCOMPARE(page.model().rowCount(), int(page.model().coverage().size()));
}

void TestPages::totalsOpenTheirCountries()
{
    Office office(m_base);
    LogBook log(office.atlas);
    OverviewPage page(office.workspace, log);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady() && page.totals().rowCount() > 0, patience);
    QSignalSpy wanted(&office.workspace, &Workspace::listWanted);
    int opened = 0;
    for (int column = 1; column < page.totals().columnCount(); ++column) {
        const QTableWidgetItem *cell = page.totals().item(page.totals().rowCount() - 1, column);
        const int count = QLocale().toInt(cell->text());
        if (count == 0)
            continue;
        Q_EMIT page.totals().cellActivated(page.totals().rowCount() - 1, column);
        QCOMPARE(wanted.size(), ++opened);
        QCOMPARE(wanted.last().at(1).toStringList().size(), count);
    }
    QVERIFY(opened > 1);
}

void TestPages::historyUndoesAStep()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("step one"); });
    office.change(QStringLiteral("eu-nz-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("step two"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 3, patience);
    history.table().selectRow(1); // the older of the two
    history.undoSelected();
    office.wait([&] { return office.agreement(id).notes != QStringLiteral("step one"); });
    QCOMPARE(office.agreement(QStringLiteral("eu-nz-mra")).notes, QStringLiteral("step two"));
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 4, patience);
}

void TestPages::historyIsVerified()
{
    Office office(m_base);
    LogBook log(office.atlas);
    HistoryPage history(office.workspace, log);
    history.show();
    history.verify();
    const QString begun = history.messages().text();
    QTRY_VERIFY_WITH_TIMEOUT(history.messages().text() != begun, patience);
    QVERIFY(!history.messages().text().isEmpty());
}

void TestPages::draftSurvives()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("not saved yet");
    office.type(changed);
    office.page.reset(); // as the end of the program leaves it: nobody asks
    QCOMPARE(KeptDrafts(office.atlas.address()).all().size(), 1);

    RecordPage again(RecordPage::Subject::Agreements, office.workspace, office.log);
    again.resize(1280, 800);
    again.show();
    QVERIFY(!again.pane().messages().text().isEmpty());
    again.pane().messages().findChildren<QPushButton *>().first()->click();
    QVERIFY(again.pane().isEditing());
    QVERIFY(again.pane().isModified());
    QCOMPARE(std::get<Agreement>(again.pane().findChild<RecordForm *>()->record()).notes,
             QStringLiteral("not saved yet"));
    again.pane().save();
    QTRY_VERIFY_WITH_TIMEOUT(!again.pane().isEditing(), patience);
    QCOMPARE(office.agreement(id).notes, QStringLiteral("not saved yet"));
    QVERIFY(KeptDrafts(office.atlas.address()).all().isEmpty());
}

void TestPages::pagesPrint()
{
    Office office(m_base);
    const auto size = [&](RecordsPage &page, const QString &name) {
        page.resize(1280, 800);
        page.show();
        QTest::qWait(300);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(office.folder.filePath(name));
        page.print(printer);
        return QFileInfo(office.folder.filePath(name)).size();
    };
    LogBook log(office.atlas);
    OverviewPage overview(office.workspace, log);
    QVERIFY(size(overview, QStringLiteral("map.pdf")) > 5000);
    RecordPage list(RecordPage::Subject::Bodies, office.workspace, log);
    QVERIFY(size(list, QStringLiteral("list.pdf")) > 5000);
}

void TestPages::languageSwitchKeepsInput()
{
    AgreementOffice office(m_base);
    const QString id = QStringLiteral("eu-au-mra");
    QVERIFY(office.page->showRecord(agreementKey(id)));
    office.act("edit");
    Agreement changed = office.agreement(id);
    changed.notes = QStringLiteral("half");
    office.type(changed);
    useLanguage(QStringLiteral("fr"));
    office.workspace.setLanguage(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    QVERIFY(office.page->pane().isEditing());
    QCOMPARE(std::get<Agreement>(office.form().record()).notes, QStringLiteral("half"));
    useLanguage(QStringLiteral("en"));
    office.workspace.setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

/// Pictures of each page to look at, where MRA_ATLAS_PICTURES names a folder.
void TestPages::pictures()
{
    const QString folder = qEnvironmentVariable("MRA_ATLAS_PICTURES");
    if (folder.isEmpty())
        QSKIP("MRA_ATLAS_PICTURES names no folder for them");
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const QString &language :
             {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("ar")}) {
            useTheme(theme);
            useLanguage(language);
            QApplication::setLayoutDirection(QLocale().textDirection());
            AgreementOffice office(m_base);
            office.page.reset();
            office.workspace.setLanguage(language);
            QWidget parent;
            const QList<RecordKey> records{agreementKey(QStringLiteral("cn-nz-eeemra")),
                                           {RecordKind::Body, QStringLiteral("cnas")},
                                           {RecordKind::Territory, QStringLiteral("NZ")}};
            const std::vector<RecordsPage *> pages = makePages(office.workspace, nullptr);
            for (size_t i = 0; i < pages.size(); ++i) {
                for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)}) {
                    pages[i]->resize(size);
                    pages[i]->show();
                    for (const RecordKey &key : records)
                        (void)pages[i]->showRecord(key);
                    if (auto *overview = qobject_cast<OverviewPage *>(pages[i])) {
                        QTRY_VERIFY(overview->model().isReady());
                        Q_EMIT overview->map().territoryActivated(QStringLiteral("NZ"));
                    }
                    if (auto *history = qobject_cast<HistoryPage *>(pages[i]))
                        history->table().selectRow(0);
                    QTest::qWait(400);
                    pages[i]->grab().save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                              .arg(folder)
                                              .arg(i)
                                              .arg(size.width())
                                              .arg(language, theme));
                }
                if (auto *record = qobject_cast<RecordPage *>(pages[i])) {
                    record->pane().edit();
                    QTest::qWait(100);
                    record->grab().save(QStringLiteral("%1/%2-form-%3-%4.png")
                                            .arg(folder)
                                            .arg(i)
                                            .arg(language, theme));
                    (void)record->mayLeave();
                }
            }
            qDeleteAll(pages);
            AboutDialog about;
            about.show();
            about.grab().save(QStringLiteral("%1/about-%2-%3.png").arg(folder, language, theme));
        }
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
