// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class QObject;

namespace mra::test {

/// Every text in a window that a user or a screen reader can read, by the path of its object and
/// the name of its property.
using WidgetTexts = QMap<QString, QString>;

[[nodiscard]] WidgetTexts textsOf(const QObject &root);

/// The texts that differ between two windows, one line each.
[[nodiscard]] QStringList differences(const WidgetTexts &actual, const WidgetTexts &expected);

} // namespace mra::test
