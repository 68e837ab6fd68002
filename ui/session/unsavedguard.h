// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/recordedit.h"

class QWidget;

namespace mra {

/// Asks what to do with unsaved input before a form is left; `record` is the name of what is
/// edited. `then` is called with the answer, unless the parent is destroyed before.
void askBeforeLeaving(QWidget *parent, const QString &record,
                      const std::function<void(Leave)> &then);

} // namespace mra
