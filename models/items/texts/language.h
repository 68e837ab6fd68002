// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace mra {

/// The interface languages: en, zh_CN, ru, fr, es, ar.
[[nodiscard]] QStringList interfaceLanguages();

/// The interface language that a name such as `zh`, `zh-Hans`, `fr_BE.UTF-8` asks for; null if the
/// program does not have that language.
[[nodiscard]] std::optional<QString> interfaceLanguage(const QString &name);

/// The locale for dates and numbers in an interface language. Arabic too has the digits 0-9: codes,
/// standards and titles of the data have no others, and a second set of digits beside them would be
/// a second way to write one number.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Switches the texts of the program to this interface language and makes it the default locale.
/// Needs an application object.
void useLanguage(const QString &language);

} // namespace mra
