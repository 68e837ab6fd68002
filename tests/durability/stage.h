// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/disk.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

namespace mra::durability {

/// A call that fails: at its nth time, and then always where it is for ever.
struct Fault
{
    Call call = Call::Write;
    int nth = 0;   ///< 0: none
    int error = 0; ///< errno; 0: it writes less than it should; `killed`: the program ends there
    bool isForEver = false;

    static constexpr int killed = -1;
    [[nodiscard]] QString text() const;
};

/// What a program did.
struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    Trace trace;
    qint64 milliseconds = 0;

    /// The code of a refusal printed as JSON.
    [[nodiscard]] QString refusal() const;
};

/// A folder in which programs work under the recorder. It holds all that they write: bases,
/// home and data folder included.
class Stage
{
public:
    /// Somewhere below `where`.
    explicit Stage(const QString &where = QDir::tempPath())
        : m_folder(where + QLatin1String("/stage-XXXXXX"))
    {
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + QLatin1String("/office"); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return folder() + QLatin1Char('/') + name;
    }

    /// Names in the line that begin with "@" are paths in the folder.
    [[nodiscard]] Ran run(const QString &line, const Fault &fault = {}) const
    {
        return run(line, &fault, 0);
    }
    [[nodiscard]] Ran runUnrecorded(const QString &line) const { return run(line, nullptr, 0); }
    /// The same, and ends it after some time.
    [[nodiscard]] Ran runAndKill(const QString &line, int microseconds) const
    {
        return run(line, nullptr, microseconds);
    }

    /// The folder as it stands, to be put back.
    [[nodiscard]] Tree tree() const { return treeOf(folder()); }
    void reset(const Tree &tree) const { makeTree(folder(), tree); }

private:
    [[nodiscard]] Ran run(const QString &line, const Fault *fault, int microseconds) const;

    QTemporaryDir m_folder;
};

} // namespace mra::durability
