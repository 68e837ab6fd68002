// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/disktrace.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace mra::durability {

Trace readTrace(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = input.readAll();
    constexpr auto headSize = qsizetype(sizeof(EntryHead));
    Trace trace;
    for (qsizetype at = 0; at + headSize <= bytes.size();) {
        Entry entry;
        std::memcpy(&entry.head, bytes.constData() + at, sizeof entry.head);
        at += headSize;
        if (at + qsizetype(entry.head.nameSize) + qsizetype(entry.head.dataSize) > bytes.size())
            break;
        entry.name = bytes.mid(at, entry.head.nameSize);
        entry.data = bytes.mid(at + entry.name.size(), entry.head.dataSize);
        at += entry.name.size() + entry.data.size();
        trace.append(entry);
    }
    return trace;
}

QByteArray reportedIn(const Trace &trace)
{
    QByteArray said;
    for (const Entry &entry : trace) {
        if (entry.head.call == Call::Report)
            said += entry.data;
    }
    return said;
}

int countOf(const Trace &trace, Call call)
{
    return int(std::count_if(trace.begin(), trace.end(),
                             [call](const Entry &entry) { return entry.head.call == call; }));
}

} // namespace mra::durability
