// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QStringList>

namespace mra {

/// Fields that stand together in a form, in reading order.
struct FormSection
{
    const char *title; ///< to be translated by sectionTitle()
    QStringList fields;
};

/// How the form of a kind of record is parted. The first section has no title: it is the record.
[[nodiscard]] const QList<FormSection> &formSections(RecordKind kind);
[[nodiscard]] QString sectionTitle(const FormSection &section);

} // namespace mra
