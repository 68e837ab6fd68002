// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QStringList>

namespace mra {

/// A group of fields in a form, in reading order.
struct FormSection
{
    const char *title; ///< to be translated by sectionTitle()
    QStringList fields;
};

/// The sections of the form for a kind of record. The first section has no title.
[[nodiscard]] const QList<FormSection> &formSections(RecordKind kind);
[[nodiscard]] QString sectionTitle(const FormSection &section);

} // namespace mra
