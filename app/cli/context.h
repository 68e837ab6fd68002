// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "office/bases.h"
#include "store/store.h"

#include <QDate>
#include <QJsonObject>

namespace mra::cli {

/// What a command works with: its arguments, the base, and the output.
class Context
{
public:
    Context(Arguments arguments, QString language);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has("json"); }
    [[nodiscard]] QDate today() const { return QDate::currentDate(); }
    /// The day given by an option, or today; throws CommandError unless it is a full date.
    [[nodiscard]] QDate day(const char *option) const;

    /// The base that was named, else the user's own one. Opened when first asked for; throws
    /// CommandError.
    [[nodiscard]] Store &base();
    /// The same for a command that changes it; also throws if Store::checkLog() finds damage.
    [[nodiscard]] Store &baseToChange();
    /// The records at present, or as known on an earlier day if one was given.
    [[nodiscard]] const Snapshot &state();
    /// Why the state is empty, if its day is before the first change; else an empty text.
    [[nodiscard]] QString whyNothingIsKnown();
    /// The history of the base, verified; and its newest `limit` changes, or all if `limit` is 0.
    [[nodiscard]] Verification verification();
    [[nodiscard]] Changes history(int limit);
    /// The name under which changes are logged.
    [[nodiscard]] QString user() const;
    /// The address at which the base is, or is to be made.
    [[nodiscard]] QString address() const;

    void print(const QString &text); ///< with its own line feeds
    void printLine(const QString &line) { print(line + QLatin1Char('\n')); }
    void printJson(const QJsonValue &value);
    /// Prints a remark that is not part of the result to standard error, at once.
    void remark(const QString &line) const;
    /// Writes what was printed; false if that failed.
    [[nodiscard]] bool flush();

private:
    /// Throws CommandError if the last call could not read the base.
    void requireConnection() const;

    Arguments m_arguments;
    QString m_language;
    std::unique_ptr<Store> m_base;
    std::optional<Snapshot> m_knownState;
    QByteArray m_output;
};

/// The saved part of a result of the store; throws CommandError for every other.
[[nodiscard]] Saved savedOrRefused(const SubmitResult &result);

// What could not be made or opened, as CommandError.
[[noreturn]] void refuse(const OpenFailure &failure);
[[noreturn]] void refuse(const Obstacle &obstacle);

/// The open base at an address; throws CommandError.
[[nodiscard]] std::unique_ptr<Store> openBase(QString address, Store::Access access);

} // namespace mra::cli
