// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The short JSON texts in columns: lists of texts, and texts by key.

namespace mra {

[[nodiscard]] QByteArray jsonOf(const QStringList &list);
[[nodiscard]] QByteArray jsonOf(const QMap<QString, QString> &map);

/// nullopt if the text is not such a list or map. The empty text gives an empty one.
[[nodiscard]] std::optional<QStringList> listFromJson(QByteArrayView json);
[[nodiscard]] std::optional<QMap<QString, QString>> mapFromJson(QByteArrayView json);

} // namespace mra
