// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace mra::durability {

/// The state of a base as the program sees it.
struct BaseState
{
    QString fault; ///< why it cannot be used; empty if it is sound or absent
    QByteArray is; ///< schema and hash of the last entry of the log, which stand for all of it
    /// The same for all runs that do the same: schema, entries of the log, and the records.
    QByteArray content;

    [[nodiscard]] static BaseState absent() { return {{}, "absent", "absent"}; }
};

/// Opens the file as the program does, which rolls back an unfinished transaction, and checks all
/// of it: by the engine's own check, the log, and the tables against the log.
[[nodiscard]] BaseState baseStateOf(const QString &file);

/// Makes a base with some hundred records, small enough for a test to check it many times.
void makeOfficeBase(const QString &file);

} // namespace mra::durability
