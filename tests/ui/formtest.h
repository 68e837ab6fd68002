// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/world.h"
#include "ui/formhands.h"
#include "ui/forms/recordform.h"
#include "ui/guitest.h"
#include "ui/hands.h"
#include "ui/session/settings.h"
#include "ui/session/workspace.h"

#include <QTemporaryDir>

Q_DECLARE_METATYPE(mra::RecordKind)

namespace mra::test {

/// What tests of forms share: the reference data, and a window for forms.
class FormTest : public QObject
{
protected:
    void readData();
    void openWindow(int width, int height);
    void setLanguage(const QString &language);

    /// One row for each kind of record, with the id of one that has much to edit.
    static void addKindRows();
    /// In the window, without a record.
    RecordForm *form(RecordKind kind);
    RecordForm *formOf(RecordKind kind, const char *id);

    /// All cells of a record and its children, for messages.
    static QString dump(const Record &record);

    Snapshot m_snapshot;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Atlas m_atlas;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
};

} // namespace mra::test
