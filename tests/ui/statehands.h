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
/// The bar is seen, and these are among its words.
[[nodiscard]] bool tells(const MessageBar &bar, const char *words);
[[nodiscard]] QString statusOf(const Frame &frame);
/// All words of the window that a person sees.
[[nodiscard]] QString wordsOf(const Frame &frame);

/// In a form of the agreement, with input that is not saved.
void typeIn(Frame &frame);
/// The form is where it was, with its input.
[[nodiscard]] bool isTyped(const Frame &frame);

/// Another program at the file.
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
