// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/windowtest.h"

#include <QSqlDatabase>

namespace mra {
class MessageBar;
} // namespace mra

// What tests of the states of a base share; see hands.h.

namespace mra::test {

inline const QString edited = QStringLiteral("eu-nz-mra");
inline const QString typed = QStringLiteral("typed and not saved");

[[nodiscard]] MessageBar &stateOf(const Frame &frame);
[[nodiscard]] MessageBar &noticeOf(const Frame &frame);
/// Whether the bar is visible and contains these words.
[[nodiscard]] bool tells(const MessageBar &bar, const char *words);
[[nodiscard]] QString statusOf(const Frame &frame);
/// All texts in the window that the user can see.
[[nodiscard]] QString wordsOf(const Frame &frame);

/// Opens the form of the agreement and types input that is not saved.
void typeIn(Frame &frame);
/// Whether the form is still open and has its input.
[[nodiscard]] bool isTyped(const Frame &frame);

/// Another program that uses the file.
class Other
{
public:
    explicit Other(const QString &file);
    ~Other();
    Q_DISABLE_COPY_MOVE(Other)

    void run(const char *sql) const;

private:
    QSqlDatabase m_db;
};

} // namespace mra::test
