// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// How a cell is edited.
enum class Shape : uint8_t {
    Text,
    LongText,
    Date,
    Number,
    Degrees,
    Choice,    ///< one word of a vocabulary
    Checks,    ///< some words of a vocabulary
    Reference, ///< one record
    List       ///< some records, or some words
};

/// One cell of a record or child: a field, a language of a localized field, or half of a point.
/// Forms handle values as texts in the form of exported tables: keys, codes, ISO dates.
struct CellSpec
{
    QString field;  ///< its key, as in issues
    QString column; ///< its name, unique in the record or child
    QString tag;    ///< language of a localized field; `lat` or `lon` of a point
    Shape shape = Shape::Text;
    bool isId = false;
    bool isRequired = false;
    bool isWide = false;          ///< takes the whole width of a form
    QString sourceWordOf;         ///< the field whose value this gives in the words of the source
    QStringList keys;             ///< of Choice and Checks
    QStringList (*labels)() = {}; ///< of the keys, in the interface language
    QList<RecordKind>
        kinds;              ///< kinds that a Reference or List may name; empty if it takes any word
    QStringList words;      ///< offered by a Reference to no record; others are allowed too
    QString scheme;         ///< of the class codes named, such as "IAF"
    bool mayBeAll = false;  ///< `*` is allowed
    bool mayBeNone = false; ///< `-` is allowed
    QChar separator = QLatin1Char(';'); ///< of Checks and List
};

} // namespace mra
