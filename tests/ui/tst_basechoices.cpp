// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/world.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/regiontotals.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/countrychoice.h"
#include "ui/windowtest.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace mra;
using namespace mra::test;

namespace {

MessageBar &stateOf(const Frame &frame)
{
    return *frame.window->findChild<MessageBar *>(str("stateBar"));
}

QString homeOf(Frame &frame)
{
    return frame.workspace.filter().filter().home.value;
}

void chooseHome(Frame &frame, const QString &code)
{
    Filter filter = frame.workspace.filter().filter();
    filter.home = {code};
    frame.workspace.filter().setFilter(filter);
}

/// All that stands in the totals, line by line.
QStringList figuresOf(const Frame &frame)
{
    QStringList figures;
    const RegionTotals &totals = static_cast<OverviewPage &>(frame.page(Frame::Overview)).totals();
    for (int row = 0; row < totals.rowCount(); ++row) {
        for (int column = 1; column < totals.columnCount(); ++column)
            figures << totals.item(row, column)->text();
    }
    return figures;
}

QString titleOfMap(const Frame &frame)
{
    return static_cast<OverviewPage &>(frame.page(Frame::Overview)).map().colouring().title;
}

bool isCounted(const Frame &frame)
{
    const QStringList figures = figuresOf(frame);
    return std::any_of(figures.begin(), figures.end(),
                       [](const QString &figure) { return figure.toInt() > 0; });
}

bool isOpen(Frame &frame, BaseSession::Practice practice)
{
    return frame.atlas.state() == Atlas::State::Open && frame.session->practice() == practice &&
           !frame.session->isWorking() && frame.isReady();
}

} // namespace

/// Home, filter and favourites belong to a database.
class TestBaseChoices : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void homeOfTheTrainingSetStaysThere();
    void practiceCopyKeepsItsOwn();
    void eachBaseFindsItsOwnAgain();
    void anotherNameOfTheFileFindsThem();
    void unknownHomeIsAskedFor();
    void withoutCountriesNothingIsAsked();

private:
    using Practice = BaseSession::Practice;
};

void TestBaseChoices::homeOfTheTrainingSetStaysThere()
{
    const Desk desk(seed());
    QString own;
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        VERIFY_SOON(isCounted(frame));
        own = titleOfMap(frame);
        chooseFromMenu(*frame.window, frame.window->actions().practiseOnTraining);
        VERIFY_SOON(isOpen(frame, Practice::OfTraining));

        // The home of the own base is none there: that is said, and nothing is counted as none.
        QVERIFY(!frame.workspace.snapshot().contains<Territory>({str("CN")}));
        VERIFY_SOON(stateOf(frame).isVisible());
        QVERIFY2(stateOf(frame).text().contains(str("CN")), qPrintable(stateOf(frame).text()));
        COMPARE_SOON(titleOfMap(frame), str("No home country is chosen"));
        for (const QString &figure : figuresOf(frame))
            QCOMPARE(figure, str("–"));

        const QString madeUp = frame.workspace.snapshot().all<Territory>().firstKey();
        chooseHome(frame, madeUp);
        QVERIFY(!stateOf(frame).isVisible());
        VERIFY_SOON(titleOfMap(frame) != str("No home country is chosen"));
        frame.session->discardPractice();
        VERIFY_SOON(isOpen(frame, Practice::None));
        QCOMPARE(homeOf(frame), str("CN"));
        QVERIFY(!stateOf(frame).isVisible());
        COMPARE_SOON(titleOfMap(frame), own);
        QVERIFY(isCounted(frame));
        QCOMPARE(frame.settings.home(), str("CN"));

        // The next class goes on there.
        frame.session->practise(Practice::OfTraining);
        VERIFY_SOON(isOpen(frame, Practice::OfTraining));
        QCOMPARE(homeOf(frame), madeUp);
        frame.window->close(); // in the midst of practice
        VERIFY_SOON(!frame.window->isVisible());
    }
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QCOMPARE(homeOf(frame), str("CN"));
    COMPARE_SOON(titleOfMap(frame), own);
    QVERIFY(isCounted(frame));
}

void TestBaseChoices::practiceCopyKeepsItsOwn()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    chooseHome(frame, str("KZ"));
    frame.settings.setFavourites({str("agreement:eu-nz-mra")});
    frame.session->practise(Practice::OfBase);
    VERIFY_SOON(isOpen(frame, Practice::OfBase));
    QCOMPARE(homeOf(frame), str("KZ"));
    QCOMPARE(frame.settings.favourites(), QStringList{str("agreement:eu-nz-mra")});
    m_dialogs.expect([](QWidget *dialog) {
        dialog->findChild<CountryChoice *>()->setCode(str("KE"));
        click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    });
    frame.window->actions().preferences->trigger();
    QCOMPARE(homeOf(frame), str("KE"));
    frame.settings.setFavourites({});

    frame.session->resetPractice();
    VERIFY_SOON(isOpen(frame, Practice::OfBase));
    QCOMPARE(homeOf(frame), str("KE"));
    frame.session->discardPractice();
    VERIFY_SOON(isOpen(frame, Practice::None));
    QCOMPARE(homeOf(frame), str("KZ"));
    QCOMPARE(frame.settings.home(), str("CN"));
    QCOMPARE(frame.settings.favourites(), QStringList{str("agreement:eu-nz-mra")});
}

void TestBaseChoices::eachBaseFindsItsOwnAgain()
{
    const Desk desk(seed());
    const QString other = desk.folder.filePath(str("other.sqlite"));
    QVERIFY(QFile::copy(seed(), other));
    Frame frame(desk);
    QVERIFY(isUp(frame));
    const auto goTo = [&](const QString &file) {
        frame.session->open({file});
        VERIFY_SOON(isOpen(frame, Practice::None) && frame.atlas.address() == file);
    };
    Filter first = frame.workspace.filter().filter();
    first.sector = SectorId{str("HHA")};
    first.direction = Direction::Incoming;
    frame.workspace.filter().setFilter(first);
    goTo(other);
    QVERIFY2(!frame.workspace.filter().filter().sector, "it begins with the home alone");
    Filter second = frame.workspace.filter().filter();
    QCOMPARE(second.home.value, str("CN"));
    second.home = {str("KE")};
    second.layers = {Layer::Accreditation};
    frame.workspace.filter().setFilter(second);
    goTo(desk.base);
    QVERIFY(frame.workspace.filter().filter() == first);
    goTo(other);
    QVERIFY(frame.workspace.filter().filter() == second);
    // A base that is opened anew is the same.
    frame.session->setReadOnly(true);
    VERIFY_SOON(frame.atlas.state() == Atlas::State::ReadOnly && frame.isReady());
    QVERIFY(frame.workspace.filter().filter() == second);
}

void TestBaseChoices::anotherNameOfTheFileFindsThem()
{
    const Desk desk(seed());
    const QString link = desk.folder.filePath(str("link.sqlite"));
    QVERIFY(QFile::link(desk.base, link));
    {
        Frame frame(desk);
        QVERIFY(isUp(frame));
        chooseHome(frame, str("KZ"));
        frame.window->close();
        VERIFY_SOON(!frame.window->isVisible());
    }
    Frame frame(desk, str("en"), {link});
    QVERIFY(isUp(frame));
    QCOMPARE(homeOf(frame), str("KZ"));
}

void TestBaseChoices::unknownHomeIsAskedFor()
{
    const Desk desk(seed());
    Settings(desk.settings).setHome(str("QZ"));
    Frame frame(desk);
    QVERIFY(isUp(frame));
    VERIFY_SOON(stateOf(frame).isVisible());
    QVERIFY2(stateOf(frame).text().contains(str("QZ")), qPrintable(stateOf(frame).text()));
    COMPARE_SOON(titleOfMap(frame), str("No home country is chosen"));

    m_dialogs.expect([](QWidget *dialog) {
        press(Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    });
    clickText(stateOf(frame), str("Choose the home country…"));
    QVERIFY2(stateOf(frame).isVisible(), "nothing was chosen");
    m_dialogs.expect([](QWidget *dialog) {
        auto *choice = dialog->findChild<CountryChoice *>();
        QVERIFY2(choice->search()->hasFocus(), "where the choice is made");
        QCOMPARE(choice->code(), QString());
        type(str("Kenya"));
        press(Qt::Key_Down);
        click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    });
    clickText(stateOf(frame), str("Choose the home country…"));
    QVERIFY(!stateOf(frame).isVisible());
    QCOMPARE(homeOf(frame), str("KE"));
    VERIFY_SOON(isCounted(frame));
}

void TestBaseChoices::withoutCountriesNothingIsAsked()
{
    Desk desk({});
    QVERIFY(std::holds_alternative<std::unique_ptr<Store>>(Store::create(desk.base)));
    Frame frame(desk);
    QVERIFY(isUp(frame));
    QVERIFY(!stateOf(frame).isVisible());
    QCOMPARE(homeOf(frame), QString());
    // The home comes with its record.
    Territory china;
    china.id = {str("CN")};
    china.alpha3 = str("CHN");
    china.name.setText(str("en"), str("China"));
    bool isSaved = false;
    (void)frame.atlas.submit(
        {Edit::create(china)}, {}, &frame.atlas,
        [&](const SubmitResult &result) { isSaved = std::holds_alternative<Saved>(result); });
    VERIFY_SOON(isSaved);
    QCOMPARE(homeOf(frame), str("CN"));
}

QTEST_MAIN(TestBaseChoices)
#include "tst_basechoices.moc"
