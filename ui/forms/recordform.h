// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

#include <QWidget>

namespace mra {

class Workspace;

/// Shows a record in fields and tables, and returns it as edited. It never saves, queries or
/// decides. makeForm() creates it for one kind of record.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the record in place of what was shown. A new record has an empty id and version 0. The
    /// snapshot gives names and completions.
    virtual void setRecord(const Record &record, const Snapshot &snapshot) = 0;

    /// The record as it is in the form, with the version of what was set; equal to that if nothing
    /// was edited. For agreements, bodies, projects and sources, an empty id is replaced by a
    /// generated one, the same in each call; countries, groups and sectors have codes that people
    /// choose, and entries of a classification the scheme and their code. New children get their
    /// ids here.
    [[nodiscard]] virtual Record record() const = 0;

    /// Takes a changed snapshot for names and completions; input stays.
    virtual void setSnapshot(const Snapshot &snapshot) = 0;

    /// Shows the findings beside their fields and cells, instead of those before.
    virtual void showIssues(const Issues &issues) = 0;

    /// If read-only, everything can be read and copied, but not changed.
    virtual void setReadOnly(bool readOnly) = 0;

    /// Whether some input cannot be read, such as half a date; record() then has the previous
    /// value. The input is marked in its place.
    [[nodiscard]] virtual bool hasUnreadable() const = 0;

Q_SIGNALS:
    void edited(); ///< by the user
};

/// The form for records of that kind, empty until setRecord().
[[nodiscard]] RecordForm *makeForm(RecordKind kind, Workspace &workspace, QWidget *parent);

} // namespace mra
