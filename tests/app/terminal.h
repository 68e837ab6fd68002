// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

/// The output of the program on a terminal of its own. When it writes `question`, `answer` is
/// typed.
[[nodiscard]] QByteArray shownBy(const QStringList &arguments, const QByteArray &question = {},
                                 const QByteArray &answer = {});
