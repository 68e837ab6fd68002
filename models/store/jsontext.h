// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The small JSON texts in columns: lists of texts, and texts by key. Those of which no text needs
// an escape, which is nearly all, are read without a parser: a base has a hundred thousand of them.

namespace mra {

[[nodiscard]] QString jsonOf(const QStringList &list);
[[nodiscard]] QString jsonOf(const QMap<QString, QString> &map);

/// Nothing where the text is not such a list or map. The empty text is the empty one.
[[nodiscard]] std::optional<QStringList> listFromJson(const QString &json);
[[nodiscard]] std::optional<QMap<QString, QString>> mapFromJson(const QString &json);

} // namespace mra
