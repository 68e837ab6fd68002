// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

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
    /// Empty where all that was expected came, and nothing else.
    [[nodiscard]] QString fault() const;
    void clear();

private:
    void look();
    /// What came instead of the one that was expected.
    void reject(QWidget *dialog, const QString &expected);

    QTimer m_look;
    QList<Answer> m_expected;
    QStringList m_surprises;
};

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
