// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;
class QString;

namespace mra {

/// What to do with input that was not saved.
enum class Leave { Save, Discard, Stay };

/// Asks on every way out of a form; `record` is the name of what is edited.
[[nodiscard]] Leave askBeforeLeaving(QWidget *parent, const QString &record);

} // namespace mra
