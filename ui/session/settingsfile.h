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

/// Keys and values in an INI file that several windows share. What one of them changes is merged
/// key by key into what stands in the file by then, and the file is written whole, for its owner
/// alone. A file that is damaged is put aside; one that cannot be read is left as it is.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &file);
    /// Writes what is not written yet.
    ~SettingsFile();
    Q_DISABLE_COPY_MOVE(SettingsFile)

    [[nodiscard]] QVariant value(const QString &key) const;
    /// Written within moments; an invalid value removes the key.
    void setValue(const QString &key, const QVariant &value);
    /// Every key that begins with this.
    [[nodiscard]] QStringList keys(const QString &begin) const;
    void write();
    /// Takes over what other windows have written meanwhile.
    void refresh();

    /// What the damaged file is called now; empty: it was sound.
    [[nodiscard]] const QString &damaged() const { return m_damaged; }
    /// Hears why the file could not be read or written, once for each cause.
    void setTeller(const std::function<void(const OpenFailure &)> &teller);

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
