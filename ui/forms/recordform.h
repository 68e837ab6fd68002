// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/validation.h"

#include <QWidget>

namespace mra {

class Workspace;

/// Shows a record in fields and tables, and returns it as it was edited. It never saves, queries or
/// decides. Made by makeForm() for one kind of record.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the record in place of what was shown. A new record has an empty id and version 0. The
    /// snapshot gives names and completions.
    virtual void setRecord(const Record &record, const Snapshot &snapshot) = 0;

    /// The record as it stands in the form, with the version of what was set; equal to what was set
    /// where nothing was edited. An id left empty becomes one made for this form, the same in each
    /// call, for agreements, bodies, projects and sources; countries, groups and sectors are known
    /// by codes that a person chooses, and entries of a classification by its name and their code.
    /// New children get their ids here.
    [[nodiscard]] virtual Record record() const = 0;

    /// Others changed records: names and completions follow, input stays.
    virtual void setSnapshot(const Snapshot &snapshot) = 0;

    /// Shows the findings beside the fields and cells they are about, in place of those before.
    virtual void showIssues(const Issues &issues) = 0;

    /// Everything can be read and copied, nothing changed.
    virtual void setReadOnly(bool readOnly) = 0;

    /// Whether some input cannot be read, such as half a date; record() then has the value that
    /// stood there before. The input is marked where it stands.
    [[nodiscard]] virtual bool hasUnreadable() const = 0;

Q_SIGNALS:
    void edited(); ///< by the user
};

/// The form for records of that kind, empty until setRecord().
[[nodiscard]] RecordForm *makeForm(RecordKind kind, Workspace &workspace, QWidget *parent);

} // namespace mra
