// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace mra::test {

/// From here to the end of the test function, every warning is a failure.
void failOnWarnings();

/// Answers the dialogs that open, in the expected order. An unexpected dialog is closed and
/// remembered.
class Dialogs : public QObject
{
public:
    using Answer = std::function<void(QWidget *)>;

    Dialogs();

    void expect(const Answer &answer);
    /// Expects any message box and clicks the button with that text.
    void expectAnyBox(const QString &button, QString *shown = nullptr);
    /// Expects the message box of that name.
    void expectBox(const char *name, const QString &button, QString *shown = nullptr);
    /// Expects a file dialog and chooses the file.
    void expectFile(const QString &file);
    /// Waits until all expected dialogs were opened and answered.
    void settle() const;
    /// What was missing or unexpected; empty if exactly the expected dialogs were opened.
    [[nodiscard]] QString fault() const;
    void clear();

private:
    void look();
    /// Closes a dialog that was opened instead of the expected one.
    void reject(QWidget *dialog, const QString &expected);

    QTimer m_look;
    QList<Answer> m_expected;
    int m_answering = 0; ///< answers that are not given yet
    QStringList m_surprises;
};

/// Leaves a page or a form and waits for the outcome; false if the user stays.
template <class Page>
[[nodiscard]] bool hasLeft(Page &page)
{
    const auto isLeft = std::make_shared<bool>(false);
    std::weak_ptr<bool> wish; // lives until it is granted or given up
    {
        const auto token = std::make_shared<bool>();
        wish = token;
        page.leave([isLeft, token] { *isLeft = true; });
    }
    (void)QTest::qWaitFor([&] { return wish.expired(); }, patience);
    return *isLeft;
}

/// The base of tests of pages and of the window. It provides a base to copy, and empty settings and
/// data folders; warnings and unexpected dialogs are failures.
class GuiTest : public QObject
{
    Q_OBJECT

protected:
    /// The file of a base that holds the reference data.
    [[nodiscard]] const QString &seed() const { return m_seed; }

    Dialogs m_dialogs;

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    QTemporaryDir m_folder;
    QString m_seed;
};

} // namespace mra::test

#define VERIFY_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, mra::test::patience)
#define COMPARE_SOON(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, mra::test::patience)
