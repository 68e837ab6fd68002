// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <exception>
#include <functional>
#include <optional>

namespace mra {

/// What kind of failure an engine reported.
enum class ErrorClass : uint8_t {
    Constraint,
    Busy, ///< a lock was not free in time
    Connection,
    LoginRefused,
    NoDatabase,
    Full, ///< no space
    Quota,
    TooManyFiles,
    ReadOnly,    ///< the connection may only read
    Medium,      ///< the file system can only be read
    Server,      ///< the server lets nothing be written
    Interrupted, ///< a journal must be rolled back, and the connection may only read
    Permission,
    Io,
    Damaged,
    Moved,       ///< the file is no longer in its place
    Replaced,    ///< other data stand in the place of what was open
    OtherSchema, ///< another program migrated the base meanwhile
    Other
};

/// What an error number of the system means for a file.
[[nodiscard]] ErrorClass errorClassOf(int errorNumber);
[[nodiscard]] Refusal refusalOf(ErrorClass errorClass);
[[nodiscard]] Failed::Reason reasonOf(ErrorClass errorClass);

/// A statement that failed. Thrown inside the store only; no public function of Store lets it out.
class StoreError : public std::exception
{
public:
    StoreError(ErrorClass errorClass, const QString &action, const QString &detail)
        : m_class(errorClass)
        , m_text((action + QLatin1String(": ") + detail).toUtf8())
    {
    }

    [[nodiscard]] ErrorClass errorClass() const { return m_class; }
    /// What failed, in which .sql file, and the engine's own words.
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_text); }
    [[nodiscard]] const char *what() const noexcept override { return m_text.constData(); }

private:
    ErrorClass m_class;
    QByteArray m_text;
};

/// A base that was not opened or created, and why.
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
    [[nodiscard]] const char *what() const noexcept override { return "the base was refused"; }

private:
    Refusal m_reason;
    QString m_detail;
    std::optional<Refusal> m_cause;
};

/// Runs a function that opens or makes something, and turns what it throws into a refusal.
[[nodiscard]] std::optional<OpenFailure> refusalOf(const QString &address,
                                                   const std::function<void()> &attempt);

} // namespace mra
