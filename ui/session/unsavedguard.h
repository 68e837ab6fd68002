// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/recordedit.h"

class QWidget;

namespace mra {

/// Asks on every way out of a form what to do with unsaved input; `record` is the name of what is
/// edited. `then` gets the answer when it comes, unless the parent is gone by then.
void askBeforeLeaving(QWidget *parent, const QString &record,
                      const std::function<void(Leave)> &then);

} // namespace mra
