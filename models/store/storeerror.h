// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <exception>
#include <functional>
#include <optional>

namespace mra {

/// The kinds of failure that an engine may report.
enum class ErrorClass : uint8_t {
    Constraint,
    Busy, ///< a lock was not free in time
    Connection,
    LoginRefused,
    NoDatabase,
    Full, ///< no space
    Quota,
    TooManyFiles,
    ReadOnly,    ///< the connection is read-only
    Medium,      ///< the file system is read-only
    Server,      ///< the server refuses writes
    Interrupted, ///< a journal must be rolled back, but the connection is read-only
    Permission,
    Io,
    Damaged,
    Moved,       ///< the file is no longer in its place
    Replaced,    ///< the place now has other data
    OtherSchema, ///< another program has migrated the base meanwhile
    Other
};

/// The class of a system error number for a file.
[[nodiscard]] ErrorClass errorClassOf(int errorNumber);
[[nodiscard]] Refusal refusalOf(ErrorClass errorClass);
[[nodiscard]] Failed::Reason reasonOf(ErrorClass errorClass);

/// A failed statement. Thrown only inside the store; public functions of Store catch it.
class StoreError : public std::exception
{
public:
    StoreError(ErrorClass errorClass, const QString &action, const QString &detail)
        : m_class(errorClass)
        , m_text((action + QLatin1String(": ") + detail).toUtf8())
    {
    }

    [[nodiscard]] ErrorClass errorClass() const { return m_class; }
    /// What failed, in which .sql file, and the engine's message.
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_text); }
    [[nodiscard]] const char *what() const noexcept override { return m_text.constData(); }

private:
    ErrorClass m_class;
    QByteArray m_text;
};

/// Why a base was not opened or created.
class Refused : public std::exception
{
public:
    explicit Refused(Refusal reason, const QString &detail = {}, std::optional<Refusal> cause = {})
        : m_reason(reason)
        , m_detail(detail)
        , m_cause(cause)
    {
    }

    [[nodiscard]] Refusal reason() const { return m_reason; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] std::optional<Refusal> cause() const { return m_cause; }
    [[nodiscard]] const char *what() const noexcept override { return "the database was refused"; }

private:
    Refusal m_reason;
    QString m_detail;
    std::optional<Refusal> m_cause;
};

/// Calls a function that opens or makes something, and turns an exception into a failure; nullopt
/// on success.
[[nodiscard]] std::optional<OpenFailure> refusalOf(const QString &address,
                                                   const std::function<void()> &attempt);

} // namespace mra
