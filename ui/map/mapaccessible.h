// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace mra {

/// Makes the MapWidget speak to screen readers as a list of territories. For
/// QAccessible::installFactory.
QAccessibleInterface *accessibleMap(const QString &className, QObject *object);

} // namespace mra
