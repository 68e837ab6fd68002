// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace mra {

/// The interface languages: en, zh_CN, ru, fr, es, ar.
[[nodiscard]] QStringList interfaceLanguages();

/// The interface language that a name such as `zh`, `zh-Hans`, `fr_BE.UTF-8` asks for; nothing for
/// a language that the program does not speak.
[[nodiscard]] std::optional<QString> interfaceLanguage(const QString &name);

/// How dates and numbers are written in an interface language. In Arabic too with the digits 0-9:
/// codes, standards and titles of the data have no others, and beside them a second set of digits
/// would be a second way to write one number.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Shows texts of the program in this interface language from now on, and makes it the default
/// locale. Needs an application object.
void useLanguage(const QString &language);

} // namespace mra
