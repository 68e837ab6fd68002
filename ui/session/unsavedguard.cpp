// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/unsavedguard.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace mra {

namespace {

struct UnsavedGuard
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedGuard)
};

} // namespace

void askBeforeLeaving(QWidget *parent, const QString &record,
                      const std::function<void(Leave)> &then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("unsavedGuard"));
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(UnsavedGuard::tr("Unsaved changes"));
    box->setText(UnsavedGuard::tr("Your changes to “%1” are not saved.").arg(record));
    box->setInformativeText(UnsavedGuard::tr("Save them, discard them, or stay in the form."));
    auto *save = box->addButton(UnsavedGuard::tr("&Save"), QMessageBox::AcceptRole);
    auto *discard = box->addButton(UnsavedGuard::tr("&Discard"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(UnsavedGuard::tr("S&tay"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    QObject::connect(box, &QDialog::finished, parent, [box, save, discard, then] {
        const auto *answer = box->clickedButton();
        then(answer == save ? Leave::Save : answer == discard ? Leave::Discard : Leave::Stay);
    });
    box->open();
}

} // namespace mra
