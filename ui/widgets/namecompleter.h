// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QComboBox>
#include <QCompleter>

namespace mra {

/// Completes in a combo box of records by any part of any name of a record, in any language and
/// spelling.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// `box` holds the choices, with the names of their records in namesRole.
    explicit NameCompleter(QComboBox *box);

    /// The role of the text that is searched for a choice: namesOf() its record.
    static constexpr int namesRole = Qt::UserRole + 2;
    [[nodiscard]] static QString namesOf(const Record &record);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &typed) const override;
};

} // namespace mra
