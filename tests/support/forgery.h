// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changelog.h"

namespace mra {

/// Changes the rows of a log like a forger who knows how its hashes are made: they are correct
/// afterwards, except in rows whose hash is set to falseHash.
void forgeLog(const QString &address, const std::function<void(QList<LogRow> &)> &change);
inline const QString falseHash = QString(64, QLatin1Char('0'));

} // namespace mra
