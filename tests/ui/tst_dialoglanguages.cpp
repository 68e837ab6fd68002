// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/import.h"
#include "items/texts/language.h"
#include "support/effort.h"
#include "ui/pagetest.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/recordpage.h"
#include "ui/session/unsavedguard.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>

using namespace mra;
using namespace mra::test;

namespace {

constexpr int switches = 200;

/// A person sees it whole, and can leave it.
QString faultOf(const QWidget &dialog)
{
    const QSize screen = dialog.screen()->availableSize();
    // A message box is laid out by Qt, which does not follow a font to the pixel.
    const QSize least = qobject_cast<const QMessageBox *>(&dialog)
                            ? QSize(1, 1)
                            : dialog.minimumSizeHint().boundedTo(screen);
    const QString size = QStringLiteral("%1 × %2").arg(dialog.width()).arg(dialog.height());
    if (!dialog.isVisible())
        return QStringLiteral("it vanished");
    if (dialog.width() < least.width() || dialog.height() < least.height())
        return QStringLiteral("%1 is less than %2 × %3")
            .arg(size)
            .arg(least.width())
            .arg(least.height());
    if (dialog.width() > screen.width() || dialog.height() > screen.height())
        return QStringLiteral("%1 is more than the screen").arg(size);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        if (button->isVisible() && !dialog.rect().contains(place))
            return QStringLiteral("the button “%1” lies outside").arg(button->text());
    }
    return {};
}

QList<Territory> shippedCountries()
{
    QList<Territory> countries;
    for (const Edit &edit : planImport(referenceData(), {}).edits) {
        if (const auto *territory = std::get_if<Territory>(&*edit.after))
            countries << *territory;
    }
    return countries;
}

QStringList textsOfButtons(const QWidget &dialog)
{
    QStringList texts;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        texts << button->text();
    return texts;
}

} // namespace

class TestDialogLanguages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstStart();
    void preferences();
    void preferencesWithoutCountries();
    void changeOfMany();
    void conflict();
    void about();
    void unsavedInput();
    void deletion();
    void newBase();
    void buttonsKeepTheirOwnWords();

private:
    /// Switches at random, and leaves by Escape.
    void tryOn(QWidget *dialog);
    void expectToTry();
    void tryShown(QDialog &dialog);
    void questions(PreferencesDialog::Occasion occasion, const QList<Territory> &countries);
    /// Of a record that is changed here and there.
    [[nodiscard]] static std::unique_ptr<ConflictDialog> conflictIn(const Office &office);
};

void TestDialogLanguages::tryOn(QWidget *dialog)
{
    QRandomGenerator random(mra::test::seed());
    const QStringList languages = interfaceLanguages();
    for (int i = 0; i < cases(switches); ++i) {
        const QString language = languages[random.bounded(languages.size())];
        m_switcher.use(language);
        QCoreApplication::processEvents();
        const QString fault = faultOf(*dialog);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("switch %1, to %2, seed %3: %4")
                                                 .arg(i + 1)
                                                 .arg(language)
                                                 .arg(mra::test::seed())
                                                 .arg(fault)));
    }
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Escape);
    QVERIFY2(!dialog->isVisible(), "Escape closes it");
}

void TestDialogLanguages::expectToTry()
{
    m_dialogs.expect([this](QWidget *dialog) {
        tryOn(dialog);
        dialog->close();
    });
}

void TestDialogLanguages::tryShown(QDialog &dialog)
{
    dialog.setModal(true);
    expectToTry();
    dialog.exec();
}

void TestDialogLanguages::questions(PreferencesDialog::Occasion occasion,
                                    const QList<Territory> &countries)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    if (occasion == PreferencesDialog::Occasion::Later) {
        settings.setHome(QStringLiteral("CN"));
        settings.setBoundaryView(QStringLiteral("iso"));
        settings.setDisplayName(QStringLiteral("Officer"));
    }
    PreferencesDialog dialog(occasion, settings, QStringLiteral("en"), countries);
    tryShown(dialog);
}

void TestDialogLanguages::firstStart()
{
    questions(PreferencesDialog::Occasion::FirstStart, shippedCountries());
}

void TestDialogLanguages::preferences()
{
    questions(PreferencesDialog::Occasion::Later, shippedCountries());
}

/// No base is open, or it holds nothing.
void TestDialogLanguages::preferencesWithoutCountries()
{
    questions(PreferencesDialog::Occasion::Later, {});
}

void TestDialogLanguages::changeOfMany()
{
    Office office(seed());
    BulkChangeDialog dialog({office.agreement(QStringLiteral("eu-ch-mra")),
                             office.agreement(QStringLiteral("eu-nz-mra"))},
                            office.workspace);
    tryShown(dialog);
}

std::unique_ptr<ConflictDialog> TestDialogLanguages::conflictIn(const Office &office)
{
    const Agreement before = office.agreement(QStringLiteral("eu-ch-mra"));
    Agreement mine = before;
    mine.notes = QStringLiteral("Mine");
    mine.title.setText(QStringLiteral("en"), QStringLiteral("My title"));
    Agreement theirs = before;
    theirs.notes = QStringLiteral("Theirs");
    return std::make_unique<ConflictDialog>(before, mine, theirs, office.workspace.snapshot(),
                                            QStringLiteral("en"));
}

void TestDialogLanguages::conflict()
{
    const Office office(seed());
    tryShown(*conflictIn(office));
}

void TestDialogLanguages::about()
{
    AboutDialog dialog;
    tryShown(dialog);
}

void TestDialogLanguages::unsavedInput()
{
    QWidget window;
    window.show();
    expectToTry();
    std::optional<Leave> answer;
    askBeforeLeaving(&window, QStringLiteral("A title"), [&](Leave given) { answer = given; });
    VERIFY_SOON(answer.has_value());
    QCOMPARE(*answer, Leave::Stay);
}

void TestDialogLanguages::deletion()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    openRecord(frame, Frame::Agreements, QStringLiteral("eu-nz-mra"));
    expectToTry();
    press(Qt::Key_Delete);
    QVERIFY(m_dialogs.fault().isEmpty());
}

void TestDialogLanguages::newBase()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    m_dialogs.expectFile(desk.folder.filePath(QStringLiteral("new.sqlite")));
    expectToTry();
    frame.window->actions().newBase->trigger();
}

/// Not “OK” and “Cancel”, which say something else.
void TestDialogLanguages::buttonsKeepTheirOwnWords()
{
    Office office(seed());
    const auto made = [&]() -> std::vector<std::unique_ptr<QDialog>> {
        std::vector<std::unique_ptr<QDialog>> dialogs;
        for (const auto occasion :
             {PreferencesDialog::Occasion::FirstStart, PreferencesDialog::Occasion::Later})
            dialogs.push_back(std::make_unique<PreferencesDialog>(
                occasion, office.settings, m_switcher.language(), QList<Territory>()));
        dialogs.push_back(std::make_unique<BulkChangeDialog>(
            QList<Record>{office.agreement(QStringLiteral("eu-ch-mra"))}, office.workspace));
        dialogs.push_back(conflictIn(office));
        dialogs.push_back(std::make_unique<AboutDialog>());
        return dialogs;
    };
    const auto open = made();
    for (const QString &language : interfaceLanguages()) {
        m_switcher.use(language);
        QCoreApplication::processEvents();
        const auto fresh = made();
        for (size_t i = 0; i < open.size(); ++i)
            QCOMPARE(textsOfButtons(*open[i]), textsOfButtons(*fresh[i]));
    }
}

QTEST_MAIN(TestDialogLanguages)
#include "tst_dialoglanguages.moc"
