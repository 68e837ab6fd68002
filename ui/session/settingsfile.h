// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeresult.h"

#include <QDateTime>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <optional>

namespace mra {

/// Keys and values in an INI file that several windows share. Changes of a window are merged key by
/// key into the present content of the file, which is replaced as a whole and readable by its owner
/// alone. A damaged file is renamed; one that cannot be read is left alone.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &file);
    /// Writes changes that are not written yet.
    ~SettingsFile();
    Q_DISABLE_COPY_MOVE(SettingsFile)

    [[nodiscard]] QVariant value(const QString &key) const;
    /// Writes the value after a short delay; an invalid value removes the key.
    void setValue(const QString &key, const QVariant &value);
    /// Every key with this prefix.
    [[nodiscard]] QStringList keys(const QString &begin) const;
    void write();
    /// Reads what other windows have written meanwhile.
    void refresh();

    /// The new name of a damaged file; empty if it was sound.
    [[nodiscard]] const QString &damaged() const { return m_damaged; }
    /// `teller` is called, once for each cause, when the file could not be read or written.
    void setErrorHandler(const std::function<void(const OpenFailure &)> &teller);

private:
    using Values = QMap<QString, QVariant>;
    enum class Found { Sound, Damaged, Unreadable };
    [[nodiscard]] Found read();
    using Stamp = std::pair<QDateTime, qint64>;
    [[nodiscard]] Stamp stampNow() const;
    void putAside();
    void writeMerged();
    void tell(const OpenFailure &failure);

    const QString m_file;
    Values m_values;
    Values m_changes; ///< not written yet
    Stamp m_stamp;    ///< of the file whose values are known
    QTimer m_later;
    QString m_damaged;
    std::optional<OpenFailure> m_failure;
    std::function<void(const OpenFailure &)> m_teller;
};

} // namespace mra
