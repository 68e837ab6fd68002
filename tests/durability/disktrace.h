// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/diskcalls.h"

#include <QByteArray>
#include <QList>

namespace mra::durability {

/// One call as the recorder wrote it down.
struct Entry
{
    EntryHead head;
    QByteArray name;
    QByteArray data; ///< written, reported, or a new name
};
using Trace = QList<Entry>;

/// All whole entries of a file; the last may be missing where its program was killed.
[[nodiscard]] Trace readTrace(const QString &file);

/// What was said on standard output by the end of the trace.
[[nodiscard]] QByteArray reportedIn(const Trace &trace);

/// How often a call was made, failed ones included.
[[nodiscard]] int countOf(const Trace &trace, Call call);

} // namespace mra::durability
