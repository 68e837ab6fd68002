// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QComboBox>
#include <QCompleter>

namespace mra {

/// Offers the choices of a list field by any part of any name of their records, in any language and
/// spelling.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Of the field that holds the choices.
    explicit NameCompleter(QComboBox *box);

    /// The names of the record of a choice, to be looked through; set with this role.
    static constexpr int namesRole = Qt::UserRole + 2;
    [[nodiscard]] static QString namesOf(const Record &record);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &typed) const override;
};

} // namespace mra
