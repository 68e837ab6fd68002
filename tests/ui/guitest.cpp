// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/guitest.h"

#include "exchange/import.h"
#include "items/texts/language.h"
#include "store/batch.h"
#include "store/store.h"
#include "ui/hands.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>

namespace mra::test {

void failOnWarnings()
{
    // Said by the platform without a screen about every window and menu.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
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

void Dialogs::expectAnyBox(const QString &button, QString *shown)
{
    expectBox("", button, shown);
}

void Dialogs::expectBox(const char *name, const QString &button, QString *shown)
{
    expect([this, name = QLatin1String(name), button, shown](QWidget *widget) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (!box || (!name.isEmpty() && box->objectName() != name))
            return reject(widget, name.isEmpty() ? QStringLiteral("message box") : name);
        if (shown)
            *shown = box->text() + QLatin1Char('\n') + box->informativeText();
        clickText(*box, button);
    });
}

void Dialogs::expectFile(const QString &file)
{
    expect([this, file](QWidget *widget) {
        auto *dialog = qobject_cast<QFileDialog *>(widget);
        if (!dialog)
            return reject(widget, QStringLiteral("file dialog"));
        typeInto(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")),
                        Qt::Key_Return);
    });
}

void Dialogs::reject(QWidget *dialog, const QString &expected)
{
    m_surprises << QStringLiteral("not %1 but %2").arg(expected, dialog->objectName());
    dialog->close();
}

void Dialogs::settle() const
{
    (void)QTest::qWaitFor([this] { return m_expected.isEmpty() && m_answering == 0; }, patience);
    QCoreApplication::processEvents(); // what was answered goes on in a turn of its own
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
        ++m_answering;
        QMetaObject::invokeMethod(
            this,
            [this, answer, dialog] {
                answer(dialog);
                --m_answering;
            },
            Qt::QueuedConnection);
        return;
    }
    const auto *box = qobject_cast<QMessageBox *>(dialog);
    m_surprises << QStringLiteral("unexpected %1 %2")
                       .arg(dialog->objectName(), box ? box->text() : dialog->windowTitle());
    dialog->close();
}

void GuiTest::initTestCase()
{
    // Drafts, bases of nobody and the places of file dialogs stay in the folder of the test.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("config"))));
    useTheme(QStringLiteral("light"));
    useLanguage(QStringLiteral("en"));
    m_seed = m_folder.filePath(QStringLiteral("seed.sqlite"));
    auto made = Store::create(m_seed);
    auto *store = std::get_if<std::unique_ptr<Store>>(&made);
    QVERIFY(store);
    (*store)->setUser(QStringLiteral("Officer"));
    const SubmitResult result =
        (*store)->submit(planImport(referenceData(), {}).edits, seedReason());
    QVERIFY(std::holds_alternative<Saved>(result));
}

void GuiTest::init()
{
    failOnWarnings();
    m_dialogs.clear();
}

void GuiTest::cleanup()
{
    QVERIFY2(m_dialogs.fault().isEmpty(), qPrintable(m_dialogs.fault()));
}

} // namespace mra::test
