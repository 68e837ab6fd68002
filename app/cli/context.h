// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"
#include "office/bases.h"
#include "store/store.h"

#include <QDate>
#include <QJsonObject>

namespace mra::cli {

/// What a command works with: its arguments, the base, and the way to the reader.
class Context
{
public:
    Context(Arguments arguments, QString language);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has("json"); }
    [[nodiscard]] QDate today() const { return QDate::currentDate(); }
    /// The day of an option, today without it; refuses all but whole dates.
    [[nodiscard]] QDate day(const char *option) const;

    /// The base that was named, else the user's own one. Opened when first asked for; throws
    /// CommandError.
    [[nodiscard]] Store &base();
    /// The same for a change. CommandError where Store::checkLog() finds damage.
    [[nodiscard]] Store &baseToChange();
    /// The records as the reader wants them: at present, or as known on an earlier day.
    [[nodiscard]] const Snapshot &state();
    /// Why the state holds nothing where its day is before the first change; else empty.
    [[nodiscard]] QString whyNothingIsKnown();
    /// The history of the base, at most `limit` changes from the newest; all where it is 0.
    [[nodiscard]] Verification verification();
    [[nodiscard]] Changes history(int limit);
    /// Who changes are logged for.
    [[nodiscard]] QString user() const;
    /// Where the base is, or is to be made.
    [[nodiscard]] QString address() const;

    void print(const QString &text); ///< text that ends its own lines
    void printLine(const QString &line) { print(line + QLatin1Char('\n')); }
    void printJson(const QJsonValue &value);
    /// A remark that is not part of the result, at once and on standard error.
    void remark(const QString &line) const;
    /// Writes what was printed; false where it did not arrive.
    [[nodiscard]] bool flush();

private:
    /// Refuses where the last call of the base could not read it.
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
