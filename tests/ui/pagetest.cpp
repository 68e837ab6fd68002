// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pagetest.h"

#include <QAction>
#include <QPushButton>

namespace mra::test {

RecordKey agreementKey(const QString &id)
{
    return {RecordKind::Agreement, id};
}

Office::Office(const QString &base, Store::Access access)
    : settings(folder.filePath(QStringLiteral("settings.ini")))
    , workspace(atlas, settings)
{
    address = folder.filePath(QStringLiteral("base.sqlite"));
    QFile::copy(base, address);
    settings.setBoundaryView(QStringLiteral("iso"));
    Filter filter;
    filter.home.value = QStringLiteral("CN");
    filter.on = QDate(2026, 6, 1);
    workspace.filter().setFilter(filter);
    atlas.setUser(QStringLiteral("officer"));
    bool isOpen = false;
    (void)atlas.open(address, access, &atlas, [&](const BaseResult &result) {
        isOpen = std::holds_alternative<Done>(result);
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);
}

Agreement Office::agreement(const QString &id) const
{
    return *workspace.snapshot().find<Agreement>(AgreementId{id});
}

AgreementOffice::AgreementOffice(const QString &base)
    : Office(base)
    , log(atlas)
    , page(std::make_unique<RecordPage>(RecordPage::Subject::Agreements, workspace))
{
    page->resize(1280, 800);
    page->show();
    QTRY_VERIFY_WITH_TIMEOUT(page->list().model().isReady(), patience);
}

void AgreementOffice::act(const char *name)
{
    auto *action = page->findChild<QAction *>(QLatin1String(name));
    QVERIFY2(action && action->isEnabled(), name);
    action->trigger();
}

bool AgreementOffice::isEnabled(const char *name) const
{
    return page->findChild<QAction *>(QLatin1String(name))->isEnabled();
}

RecordForm &AgreementOffice::form() const
{
    return *page->pane().findChild<RecordForm *>();
}

void AgreementOffice::type(const Record &record)
{
    form().setRecord(record, workspace.snapshot());
    Q_EMIT form().edited();
}

void AgreementOffice::save()
{
    page->pane().findChild<QPushButton *>(QStringLiteral("save"))->click();
}

void AgreementOffice::change(const QString &id, const std::function<void(Agreement &)> &edit)
{
    QVERIFY(page->showRecord(agreementKey(id)));
    act("edit");
    Agreement changed = agreement(id);
    edit(changed);
    type(changed);
    save();
    QTRY_VERIFY2_WITH_TIMEOUT(!page->pane().isEditing(), qPrintable(page->pane().messages().text()),
                              patience);
}

void AgreementOffice::undo()
{
    undoBatch(log.undoable().batch);
}

void AgreementOffice::redo()
{
    undoBatch(log.redoable().batch);
}

void AgreementOffice::undoBatch(const QString &batch)
{
    atlas.undoBatch(batch, &atlas, [](const SubmitResult &result) {
        QVERIFY(std::holds_alternative<Saved>(result));
    });
}

void AgreementOffice::wait(const std::function<bool()> &holds)
{
    QTRY_VERIFY_WITH_TIMEOUT(holds(), patience);
}

} // namespace mra::test
