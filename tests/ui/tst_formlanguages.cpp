// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>

using namespace mra;
using namespace mra::test;

namespace {

const char *const recordId = "eu-ch-mra";

/// What must be as it was once the language is another one.
struct Place
{
    QPointer<QWidget> focus;
    int cursor = -1;
    QString selected;
    Record input;
    std::optional<RecordKey> row;
    QModelIndexList cells; ///< chosen in the table of grants
    int firstCell = -1;    ///< row that is first in sight there
    bool operator==(const Place &) const = default;
};

/// A form in which somebody was at work: fields of several kinds, half a date, half a name, a cell
/// of a table, and a finding.
struct HalfFilled : Frame
{
    HalfFilled(const Desk &desk, const QString &language)
        : Frame(desk, language)
    {
    }

    void fill();
    [[nodiscard]] RecordPage &records() const
    {
        return static_cast<RecordPage &>(page(Agreements));
    }
    [[nodiscard]] RecordForm &form() const { return *records().findChild<RecordForm *>(); }
    [[nodiscard]] QScrollArea &area() const
    {
        return *static_cast<QScrollArea *>(form().findChild<QTabWidget *>()->widget(0));
    }
    [[nodiscard]] Place place() const;
};

void HalfFilled::fill()
{
    showAllPages(*this); // a page is filled when it is first shown
    QTest::keyClick(&*window, Qt::Key_K, Qt::ControlModifier);
    type(QLatin1String(recordId));
    VERIFY_SOON(seen(*window, "searchHits"));
    press(Qt::Key_Return);
    VERIFY_SOON(shows(Agreements) && isReady());
    QTest::keyClick(&records().list().table(), Qt::Key_F2);
    VERIFY_SOON(form().isVisible());

    ChildTable *grants = openTable(form(), QStringLiteral("grants"));
    const int last = grants->model().rowCount() - 1;
    editCell(grants, last, columnOf(*grants, "standards"), QStringLiteral("IEC 60335"));
    clickCell(grants->view(), last - 1, columnOf(*grants, "standards"));
    auto *tabs = form().findChild<QTabWidget *>();
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(0).center());
    // The title of a record in the language of the window is the first of its fields.
    typeInto(field(form(), "title_en"), QStringLiteral("A title that was begun"));
    typeInto(field(form(), "signed_date"), QStringLiteral("2026-03"));
    typeInto(field(form(), "effective_date"), QStringLiteral("2031-05-04"));
    typeInto(field(form(), "expiry_date"), QStringLiteral("2026-1"));
    typeInto(field(form(), "term_months"), QStringLiteral("many"));
    auto *kind = field(form(), "kind");
    click(kind);
    press(Qt::Key_Escape);
    QTest::keyClick(kind, Qt::Key_Down);
    area().ensureWidgetVisible(field(form(), "notes"));
    typeInto(field(form(), "notes"), QStringLiteral("认证 two\nlines"));
    area().ensureWidgetVisible(field(form(), "lead_body_id"));
    typeInto(field(form(), "lead_body_id"), QStringLiteral("accred"));
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape); // the list of offers
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTest::qWait(400); // the findings come when nobody types
}

Place HalfFilled::place() const
{
    Place place;
    place.focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<QLineEdit *>(place.focus)) {
        place.cursor = line->cursorPosition();
        place.selected = line->selectedText();
    }
    place.input = form().record();
    place.row = records().list().table().selectedKeys().value(0);
    const auto *grants = form().findChild<ChildTable *>(QStringLiteral("grants"));
    place.cells = grants->view()->selectionModel()->selectedIndexes();
    place.firstCell = grants->view()->verticalScrollBar()->value();
    return place;
}

QString wordsFor(const Place &now, const Place &before)
{
    QStringList words;
    const auto compare = [&words](const char *what, bool isSame) {
        if (!isSame)
            words << QLatin1String(what);
    };
    compare("focus", now.focus == before.focus);
    compare("cursor", now.cursor == before.cursor);
    compare("selected text", now.selected == before.selected);
    compare("input", now.input == before.input);
    compare("row of the list", now.row == before.row);
    compare("chosen cells", now.cells == before.cells);
    compare("scroll of the table", now.firstCell == before.firstCell);
    return words.join(QLatin1String(", "));
}

} // namespace

class TestFormLanguages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void halfFilledFormSwitchesAsIfStartedSo();
};

void TestFormLanguages::halfFilledFormSwitchesAsIfStartedSo()
{
    const QStringList languages = interfaceLanguages();
    QMap<QString, WidgetTexts> expected;
    for (const QString &language : languages) {
        m_switcher.use(language);
        const Desk desk(seed());
        HalfFilled frame(desk, language);
        QVERIFY(isUp(frame));
        frame.fill();
        expected[language] = settledTextsOf(frame, desk);
        QVERIFY(expected[language].size() > 1000);
        m_dialogs.expectBox("unsavedGuard", {});
        m_dialogs.clear();
    }

    m_switcher.use(languages.first());
    const Desk desk(seed());
    HalfFilled frame(desk, languages.first());
    const auto follow = connect(&m_switcher, &LanguageSwitcher::switched, &frame.workspace,
                                &Workspace::setLanguage);
    QVERIFY(isUp(frame));
    frame.fill();
    const Place before = frame.place();
    QVERIFY(before.row && before.focus && before.cursor == 4 && before.cells.size() == 1);
    int pairs = 0;
    for (const QString &from : languages) {
        for (const QString &to : languages) {
            if (from == to)
                continue;
            m_switcher.use(from);
            QCoreApplication::processEvents();
            m_switcher.use(to);
            ++pairs;
            const QStringList found = differences(settledTextsOf(frame, desk), expected[to]);
            QVERIFY2(found.isEmpty(),
                     qPrintable(QStringLiteral("%1 to %2, %3 texts differ:\n%4")
                                    .arg(from, to)
                                    .arg(found.size())
                                    .arg(found.mid(0, 20).join(QLatin1Char('\n')))));
            const Place now = frame.place();
            QVERIFY2(now == before, qPrintable(wordsFor(now, before)));
            const auto sees = [](const QWidget &inner) {
                return inner.visibleRegion().boundingRect().contains(inner.rect().center());
            };
            QVERIFY2(sees(*before.focus),
                     qPrintable(QStringLiteral("the field in use is out of sight in %1").arg(to)));
            RecordTable &rows = frame.records().list().table();
            QVERIFY2(
                rows.viewport()->rect().contains(rows.visualRect(rows.currentIndex()).center()),
                "the row stays in sight");
        }
    }
    disconnect(follow);
    QCOMPARE(pairs, 30);
}

QTEST_MAIN(TestFormLanguages)
#include "tst_formlanguages.moc"
