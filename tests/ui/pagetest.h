// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"
#include "ui/forms/recordform.h"
#include "ui/guitest.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordpane.h"
#include "ui/session/logbook.h"
#include "ui/session/settings.h"
#include "ui/widgets/messagebar.h"

#include <functional>
#include <memory>

namespace mra::test {

[[nodiscard]] RecordKey agreementKey(const QString &id);

/// A base with the reference data, and what pages work with.
struct Office
{
    /// Works on a copy of the file.
    explicit Office(const QString &base, Store::Access access = Store::Access::ReadWrite);

    [[nodiscard]] Agreement agreement(const QString &id) const;

    QTemporaryDir folder;
    QString address;
    Settings settings;
    Atlas atlas;
    Workspace workspace;
};

/// An office with the page of agreements on the screen.
struct AgreementOffice : Office
{
    explicit AgreementOffice(const QString &base);

    void act(const char *name);
    [[nodiscard]] bool isEnabled(const char *name) const;
    [[nodiscard]] RecordForm &form() const;
    /// Puts the record into the form as if it had been typed.
    void type(const Record &record);
    void save();
    /// Opens the record, changes it in the form, saves.
    void change(const QString &id, const std::function<void(Agreement &)> &edit);
    /// Undo as the window does it.
    void undo();
    void redo();
    /// Waits until the condition holds.
    void wait(const std::function<bool()> &holds);

    LogBook log;
    std::unique_ptr<RecordPage> page;

private:
    void undoBatch(const QString &batch);
};

/// What tests of pages share.
class PageTest : public GuiTest
{
    Q_OBJECT

protected:
    /// The file of a base that holds the reference data.
    [[nodiscard]] const QString &base() const { return seed(); }
};

} // namespace mra::test
