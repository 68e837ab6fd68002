// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "support/world.h"
#include "ui/formhands.h"
#include "ui/forms/fieldbox.h"
#include "ui/forms/recordform.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/facetpanel.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace mra;
using namespace mra::test;

namespace {

/// Where the next key goes, and what it replaces.
struct Hold
{
    QPointer<QWidget> focus;
    int cursor = -1;
    int anchor = -1;
    QString text;
    bool operator==(const Hold &) const = default;
};

Hold hold()
{
    Hold hold;
    hold.focus = QApplication::focusWidget();
    const auto *box = qobject_cast<QComboBox *>(hold.focus);
    if (const auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(hold.focus)) {
        hold.cursor = line->cursorPosition();
        hold.anchor = line->selectionStart();
        hold.text = line->text();
    }
    return hold;
}

/// The languages of the title from top to bottom, those in sight alone.
QStringList titlesInSight(const RecordForm &form)
{
    const auto *box = form.findChild<FieldBox *>(str("title"));
    QMap<int, QString> byPlace;
    for (const FieldEditor *editor : box->editors()) {
        if (editor->isVisible())
            byPlace.insert(editor->y(), editor->spec().tag);
    }
    return byPlace.values();
}

Agreement inputOf(const RecordForm &form)
{
    return std::get<Agreement>(form.record());
}

} // namespace

/// A switch of the language while somebody is at work with the keys: the next key does what it
/// would have done.
class TestMidEdit : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void titleThatIsWrittenStays_data();
    void titleThatIsWrittenStays();
    void titleStaysWhenTheMenuSwitches();
    void shownValueStaysSelected_data();
    void shownValueStaysSelected();
    void homeThatIsTypedStays();
    void chosenHitStays();
    void facetsWithTheFocusStay();
    void newValueOfManyStays();

private:
    /// In the language, with the window following the switcher.
    std::unique_ptr<Frame> frameIn(const Desk &desk, const QString &language);
    void switchTo(const QString &language);
};

std::unique_ptr<Frame> TestMidEdit::frameIn(const Desk &desk, const QString &language)
{
    m_switcher.use(language);
    QCoreApplication::processEvents();
    auto frame = std::make_unique<Frame>(desk, language);
    connect(&m_switcher, &LanguageSwitcher::switched, &frame->workspace, &Workspace::setLanguage);
    connect(&*frame->window, &MainWindow::languageWanted, &m_switcher, &LanguageSwitcher::use);
    if (!isUp(*frame))
        qFatal("not up");
    return frame;
}

void TestMidEdit::switchTo(const QString &language)
{
    m_switcher.use(language);
    QTest::qWait(30); // what is done in the next turns as well
}

void TestMidEdit::titleThatIsWrittenStays_data()
{
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("written");
    for (const char *language : {"fr", "ru", "zh_CN", "ar"})
        QTest::addRow("%s, its own", language) << str(language) << str(language).left(2);
    QTest::newRow("another one, unfolded") << str("en") << str("es");
    QTest::newRow("English, which is always in sight") << str("ru") << str("en");
}

void TestMidEdit::titleThatIsWrittenStays()
{
    QFETCH(QString, begun);
    QFETCH(QString, written);
    const Desk desk(seed());
    const auto frame = frameIn(desk, begun);
    openRecord(*frame, Frame::Agreements, str("eu-ch-mra"));
    const RecordForm *form = editRecord(*frame, Frame::Agreements);
    if (begun.left(2) != written)
        unfold(*form);
    const auto title = [&](const QString &tag) { return inputOf(*form).title.text(tag); };
    const LocalizedText before = inputOf(*form).title;
    auto *line = qobject_cast<QLineEdit *>(field(*form, qPrintable(str("title_") + written)));
    QVERIFY(line);
    typeInto(line, str("abcdef"));
    press(Qt::Key_Left);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(line->selectedText(), str("e"));
    const QStringList order = titlesInSight(*form);
    QString expected = str("abcdef");

    // Each switch in the middle, then a key before the next one.
    QString typed = str("123456");
    for (const QString &language : interfaceLanguages() + interfaceLanguages()) {
        const Hold held = hold();
        switchTo(language);
        QVERIFY2(hold() == held,
                 qPrintable(str("in %1: %2 “%3” at %4 from %5")
                                .arg(language, hold().focus->objectName(), hold().text)
                                .arg(hold().cursor)
                                .arg(hold().anchor)));
        QCOMPARE(titlesInSight(*form), order);
        const QString key = typed.isEmpty() ? str("0") : typed.left(1);
        typed.remove(0, 1);
        expected = expected.contains(QLatin1Char('e')) ? str("abcd%1f").arg(key)
                                                       : expected.chopped(1) + key + str("f");
        type(key);
        QCOMPARE(title(written), expected);
    }
    for (const QString &tag : {str("en"), str("fr"), str("ru"), str("zh"), str("es"), str("ar")}) {
        if (tag != written)
            QCOMPARE(title(tag), before.text(tag));
    }
    // The edit ends, and with it the order.
    switchTo(str("es"));
    field(*form, "signed_date")->setFocus();
    COMPARE_SOON(titlesInSight(*form).mid(0, 2), (QStringList{str("es"), str("en")}));
    QCOMPARE(title(written), expected);
}

void TestMidEdit::titleStaysWhenTheMenuSwitches()
{
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("fr"));
    openRecord(*frame, Frame::Agreements, str("eu-ch-mra"));
    const RecordForm *form = editRecord(*frame, Frame::Agreements);
    typeInto(field(*form, "title_fr"), str("abcdef"));
    press(Qt::Key_Left); // without a selection, which a menu takes away by itself
    const Hold held = hold();
    for (const char *language : {"ru", "zh_CN", "ar", "es"}) {
        for (QAction *action : frame->window->actions().languages->actions()) {
            if (action->data().toString() == str(language))
                chooseFromMenu(*frame->window, action);
        }
        QTest::qWait(30);
        QCOMPARE(m_switcher.language(), str(language));
        QVERIFY2(hold() == held, language);
    }
    type(str("x"));
    QCOMPARE(inputOf(*form).title.text(str("fr")), str("abcdexf"));
}

void TestMidEdit::shownValueStaysSelected_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("date") << str("signed_date");
    QTest::newRow("reference") << str("lead_body_id");
}

/// As the tab key leaves it: the next key begins anew, and is not added to what stands there.
void TestMidEdit::shownValueStaysSelected()
{
    QFETCH(QString, column);
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("en"));
    openRecord(*frame, Frame::Agreements, str("ilac-mra"));
    const RecordForm *form = editRecord(*frame, Frame::Agreements);
    auto *line = qobject_cast<QLineEdit *>(field(*form, qPrintable(column)));
    QVERIFY(line);
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    QVERIFY(!line->text().isEmpty());
    for (const QString &language : interfaceLanguages()) {
        switchTo(language);
        QCOMPARE(QApplication::focusWidget(), line);
        QCOMPARE(line->selectedText(), line->text());
    }
    // A place in the middle stays in the middle.
    line->setCursorPosition(3);
    switchTo(str("en"));
    QCOMPARE(line->cursorPosition(), 3);
    QVERIFY(!line->hasSelectedText());
}

void TestMidEdit::homeThatIsTypedStays()
{
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("en"));
    auto *home = seen<QComboBox>(*frame->window, "home");
    typeInto(home->lineEdit(), str("Kazak"));
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Left);
    const Hold held = hold();
    QCOMPARE(held.text, str("Kazak"));
    for (const QString &language : interfaceLanguages()) {
        switchTo(language);
        QVERIFY2(hold() == held, qPrintable(language + QLatin1Char(' ') + hold().text));
    }
    QCOMPARE(frame->workspace.filter().filter().home.value, str("CN"));
    // Text that is no country goes when the edit ends, as ever.
    seen<SearchField>(*frame->window, "search")->setFocus();
    QVERIFY(home->currentText() != str("Kazak"));
}

void TestMidEdit::chosenHitStays()
{
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("en"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(str("mra"));
    auto *hits = frame->window->findChild<QListView *>(str("searchHits"));
    VERIFY_SOON(hits->isVisible() && hits->currentIndex().isValid());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const auto chosen = [&] {
        return hits->currentIndex().data(Qt::UserRole).value<RecordKey>().id;
    };
    const QString before = chosen();
    QVERIFY(!before.isEmpty());
    for (const QString &language : interfaceLanguages()) {
        switchTo(language);
        QTest::qWait(200); // the names are read anew
        QVERIFY2(chosen() == before || chosen().isEmpty(), "Enter opens no other record");
    }
    switchTo(str("en"));
    COMPARE_SOON(chosen(), before);
}

void TestMidEdit::facetsWithTheFocusStay()
{
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("en"));
    press(Qt::Key_2, Qt::ControlModifier);
    VERIFY_SOON(frame->shows(Frame::Agreements) && frame->isReady());
    auto *facets = seen<FacetPanel>(*frame->window, "facets");
    QVERIFY(facets);
    facets->setFocus();
    const auto current = [&] {
        const QTreeWidgetItem *item = facets->currentItem();
        return item ? item->data(0, Qt::UserRole + 1).toString() : QString();
    };
    press(Qt::Key_Home);
    for (const bool isHead : {true, false}) {
        const QString before = current();
        QVERIFY(!before.isEmpty());
        for (const QString &language : interfaceLanguages()) {
            switchTo(language);
            QCOMPARE(QApplication::focusWidget(), facets);
            COMPARE_SOON(current(), before);
        }
        if (isHead)
            press(Qt::Key_Down);
    }
}

void TestMidEdit::newValueOfManyStays()
{
    const Desk desk(seed());
    const auto frame = frameIn(desk, str("en"));
    const QList<Record> records{
        *frame->workspace.snapshot().find(RecordKey{RecordKind::Agreement, str("eu-ch-mra")}),
        *frame->workspace.snapshot().find(RecordKey{RecordKind::Agreement, str("eu-nz-mra")})};
    BulkChangeDialog dialog(records, frame->workspace, &*frame->window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.setField(str("lead_body_id"));
    auto *value = dialog.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->isEditable())
            value = box->lineEdit();
    }
    QVERIFY(value && value->isVisible());
    typeInto(value, str("accredi"));
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::ShiftModifier);
    const Hold held = hold();
    VERIFY_SOON(dialog.edits().isEmpty());
    for (const QString &language : interfaceLanguages()) {
        switchTo(language);
        QVERIFY2(hold() == held, qPrintable(language + QLatin1Char(' ') + hold().text));
        QVERIFY2(dialog.edits().isEmpty(), "half a name is no value");
    }
}

QTEST_MAIN(TestMidEdit)
#include "tst_midedit.moc"
