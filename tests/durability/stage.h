// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/disk.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

namespace mra::durability {

/// A call that fails at its nth time; every time from then on if `isForEver`.
struct Fault
{
    Call call = Call::Write;
    int nth = 0;   ///< 0: none
    int error = 0; ///< errno; 0: it writes less than it should; `killed`: the program ends there
    bool isForEver = false;

    static constexpr int killed = -1;
    [[nodiscard]] QString text() const;
};

/// The outcome of a run.
struct Ran
{
    int code = -1; ///< -1: it did not exit normally
    QByteArray out;
    QByteArray err;
    Trace trace;
    qint64 milliseconds = 0;

    /// The code of a refusal printed as JSON.
    [[nodiscard]] QString refusal() const;
};

/// A folder in which programs work under the recorder. It contains everything that they write,
/// including their home and data folders.
class Stage
{
public:
    /// Makes the folder below `where`.
    explicit Stage(const QString &where = QDir::tempPath())
        : m_folder(where + QLatin1String("/stage-XXXXXX"))
    {
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + QLatin1String("/office"); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return folder() + QLatin1Char('/') + name;
    }

    /// Names in the line that begin with "@" stand for paths in the folder.
    [[nodiscard]] Ran run(const QString &line, const Fault &fault = {}) const
    {
        return run(line, &fault, 0);
    }
    [[nodiscard]] Ran runUnrecorded(const QString &line) const { return run(line, nullptr, 0); }
    /// Runs without the recorder, and kills the program after this time.
    [[nodiscard]] Ran runAndKill(const QString &line, int microseconds) const
    {
        return run(line, nullptr, microseconds);
    }

    /// The contents of the folder, to be restored by reset().
    [[nodiscard]] Tree tree() const { return treeOf(folder()); }
    void reset(const Tree &tree) const { makeTree(folder(), tree); }

private:
    [[nodiscard]] Ran run(const QString &line, const Fault *fault, int microseconds) const;

    QTemporaryDir m_folder;
};

} // namespace mra::durability
