// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"

namespace mra::cli {

class Context;

// Words of the command line as values of the domain. What is unknown is refused by throwing
// CommandError with a sentence.

/// YYYY-MM-DD or "today"; shorter dates are refused, since a query is about one day.
[[nodiscard]] QDate wholeDate(const QString &text);

/// A key of a vocabulary, in any case.
template <Vocabulary E>
[[nodiscard]] E vocabularyWord(const QString &word, const char *option);

/// A comma-separated list of layers.
[[nodiscard]] LayerSet layersOf(const QString &list);

/// The record that a text means: by its code, in any case, else by a name or alias that no other
/// record has. If several have it, they are listed and none is guessed.
template <class T>
[[nodiscard]] std::shared_ptr<const T> recordOf(Context &context, const QString &text);
[[nodiscard]] Record recordOf(Context &context, RecordKind kind, const QString &text);
/// Throws CommandError for a text that is the name of several records, and lists them.
[[noreturn]] void refuseAmbiguous(Context &context, const QString &text,
                                  const QList<RecordKey> &meant);
[[noreturn]] void refuseUnknown(RecordKind kind, const QString &text);

/// A kind of record by its plural or singular; throws UsageError.
[[nodiscard]] RecordKind kindOfWord(const QString &word);
/// The plural words for kinds of records, for messages.
[[nodiscard]] QStringList kindWords();

} // namespace mra::cli
