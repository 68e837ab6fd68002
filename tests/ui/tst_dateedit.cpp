// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/datetext.h"
#include "ui/hands.h"
#include "ui/widgets/dateedit.h"

#include <QAction>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace mra;
using namespace mra::test;

class TestDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreTyped_data();
    void datesAreTyped();
    void whatIsNoDateStaysAndIsMarked();
    void inputStaysWhenTheLanguageChanges();
};

namespace {

/// A field in a window, and another one to go to.
struct Window
{
    Window()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&edit);
        column->addWidget(&other);
        window.show();
        window.activateWindow();
        edit.setFocus();
    }

    QWidget window;
    DateEdit edit;
    QLineEdit other;
};

} // namespace

void TestDateEdit::datesAreTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("asShown");
    for (const QString &language : interfaceLanguages()) {
        for (const char *iso : {"2026-11-03", "2026-05", "1984"}) {
            for (const bool asShown : {false, true})
                QTest::addRow("%s %s %s", qPrintable(language), iso, asShown ? "as shown" : "ISO")
                    << language << QString::fromLatin1(iso) << asShown;
        }
    }
}

void TestDateEdit::datesAreTyped()
{
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QFETCH(bool, asShown);
    useLanguage(language);
    const PartialDate date = *PartialDate::parse(iso);
    Window field;
    QTRY_VERIFY(field.edit.hasFocus());
    QSignalSpy edited(&field.edit, &DateEdit::edited);
    type(asShown ? shownDate(date) : iso);
    QVERIFY(!edited.isEmpty());
    QVERIFY(field.edit.hasAcceptableDate());
    QCOMPARE(field.edit.date(), date);
    field.other.setFocus();
    QCOMPARE(field.edit.text(), shownDate(date));
    field.edit.setFocus();
    QCOMPARE(field.edit.text(), shownDate(date));
    QCOMPARE(field.edit.date(), date);
}

void TestDateEdit::whatIsNoDateStaysAndIsMarked()
{
    useLanguage(QStringLiteral("en"));
    Window field;
    QTRY_VERIFY(field.edit.hasFocus());
    const QString typed = QStringLiteral("3/11/2026"); // of March or of November
    type(typed);
    QVERIFY(!field.edit.hasAcceptableDate());
    QVERIFY(field.edit.actions().constFirst()->isVisible());
    QCOMPARE(field.edit.actions().constFirst()->toolTip(),
             QStringLiteral("Day or month first? Write 2026-11-03 or 2026-03-11."));
    field.other.setFocus();
    QCOMPARE(field.edit.text(), typed);
    field.edit.setDate(QDate(2026, 3, 11));
    QCOMPARE(field.edit.text(), QStringLiteral("11 Mar 2026"));
    QVERIFY(!field.edit.actions().constFirst()->isVisible());
}

void TestDateEdit::inputStaysWhenTheLanguageChanges()
{
    useLanguage(QStringLiteral("en"));
    Window field;
    QTRY_VERIFY(field.edit.hasFocus());
    type(QStringLiteral("2026"));
    useLanguage(QStringLiteral("ru"));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&field.edit, &change);
    QCOMPARE(field.edit.text(), QStringLiteral("2026"));
    type(QStringLiteral("-11"));
    QCOMPARE(field.edit.date(), *PartialDate::parse(u"2026-11"));
    field.other.setFocus();
    QCOMPARE(field.edit.text(), shownDate(field.edit.date()));
}

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
