// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class QObject;

namespace mra::test {

/// Every text that a person or an aid reads in a window, by the path of its object and the name of
/// its property.
using WidgetTexts = QMap<QString, QString>;

[[nodiscard]] WidgetTexts textsOf(const QObject &root);

/// Where two windows say different things, one line each.
[[nodiscard]] QStringList differences(const WidgetTexts &actual, const WidgetTexts &expected);

} // namespace mra::test
