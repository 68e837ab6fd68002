// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage.h"

namespace mra::cli {

// Words of the command line as values of the domain. What is unknown is refused by throwing
// Refused with a sentence.

/// Only YYYY-MM-DD: a question is about one day.
[[nodiscard]] QDate wholeDate(const QString &text);

/// A key of a vocabulary, whatever its case.
template <Vocabulary E>
[[nodiscard]] E vocabularyWord(const QString &word, const char *option);

/// A comma-separated list of layers.
[[nodiscard]] LayerSet layersOf(const QString &list);

/// The record of that code: exactly, else the only one that differs in case alone.
template <class T>
[[nodiscard]] std::shared_ptr<const T> recordOf(const Snapshot &snapshot, const QString &code);

/// A kind of record by its plural or singular; throws UsageError.
[[nodiscard]] RecordKind kindOfWord(const QString &word);
/// The plurals, for messages.
[[nodiscard]] QStringList kindWords();

/// The same for a kind that is known only when the program runs.
[[nodiscard]] Record recordOf(const Snapshot &snapshot, RecordKind kind, const QString &code);

/// Calls `visit` with a null pointer of the record type of a kind, for its type alone.
template <class Visit>
auto withTypeOf(RecordKind kind, Visit &&visit)
{
    switch (kind) {
    case RecordKind::Territory:
        return visit(static_cast<const Territory *>(nullptr));
    case RecordKind::Group:
        return visit(static_cast<const TerritoryGroup *>(nullptr));
    case RecordKind::Sector:
        return visit(static_cast<const Sector *>(nullptr));
    case RecordKind::ClassCode:
        return visit(static_cast<const ClassCode *>(nullptr));
    case RecordKind::Source:
        return visit(static_cast<const Source *>(nullptr));
    case RecordKind::Body:
        return visit(static_cast<const Body *>(nullptr));
    case RecordKind::Agreement:
        return visit(static_cast<const Agreement *>(nullptr));
    case RecordKind::Project:
        return visit(static_cast<const Project *>(nullptr));
    }
    Q_UNREACHABLE();
}

} // namespace mra::cli
