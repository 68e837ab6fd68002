// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace mra {

class RecordEdit;
class RecordForm;
class Workspace;

/// What stands around a form while a record is edited: the name of the record, the reason for the
/// change, and the buttons, of which those can be pressed that the edit allows.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(Workspace &workspace, const RecordEdit &edit, QWidget *parent);

    /// The form for that kind takes the place of the one before, without a reason.
    void use(RecordKind kind);
    /// The one in use; after use() only.
    [[nodiscard]] RecordForm &form() { return *m_form; }
    [[nodiscard]] QString reason() const;
    /// Held input can be read and not changed; what is typed then would be lost. The focus that it
    /// loses comes back.
    void setHeld(bool isHeld);
    /// Follows the edit and the state of the base.
    void updateButtons();

Q_SIGNALS:
    void edited();
    void saveWanted();
    void revertWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void updateTexts();

    Workspace &m_workspace;
    const RecordEdit &m_edit;
    QScrollArea *m_place;
    QLabel *m_name;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_leave;
    std::map<RecordKind, RecordForm *> m_forms; ///< made when first needed
    RecordForm *m_form = nullptr;               ///< the one in use
    QPointer<QWidget> m_focus;                  ///< before the input was held
};

} // namespace mra
