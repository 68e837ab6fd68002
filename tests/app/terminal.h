// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

/// What the program writes to a terminal of its own. Where it writes `question`, `answer` is typed.
[[nodiscard]] QByteArray shownBy(const QStringList &arguments, const QByteArray &question = {},
                                 const QByteArray &answer = {});
