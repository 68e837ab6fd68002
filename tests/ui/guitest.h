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

/// From here to the end of the test function a warning fails it.
void failOnWarnings();

/// Answers the dialogs that come up, in their order. One that nobody waits for is closed and
/// remembered.
class Dialogs : public QObject
{
public:
    using Answer = std::function<void(QWidget *)>;

    Dialogs();

    void expect(const Answer &answer);
    /// Any message box, by the text of the button.
    void expectAnyBox(const QString &button, QString *shown = nullptr);
    /// The message box of that name.
    void expectBox(const char *name, const QString &button, QString *shown = nullptr);
    /// A file dialog, by the file.
    void expectFile(const QString &file);
    /// Waits until all that was expected came and was answered.
    void settle() const;
    /// Empty where all that was expected came, and nothing else.
    [[nodiscard]] QString fault() const;
    void clear();

private:
    void look();
    /// What came instead of the one that was expected.
    void reject(QWidget *dialog, const QString &expected);

    QTimer m_look;
    QList<Answer> m_expected;
    int m_answering = 0; ///< answers that are not given yet
    QStringList m_surprises;
};

/// Leaves a page or a form, and waits for what comes of it; false: the user stays.
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

/// What tests of pages and of the window share: a base to copy, settings and data of nobody, no
/// warnings, no dialog that was not expected.
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
