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

class EffectBox;
class RecordEdit;
class RecordForm;
class Workspace;

/// A form with what surrounds it while a record is edited: the name of the record, the reason for
/// the change, and buttons, which are enabled as the edit allows.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(Workspace &workspace, const RecordEdit &edit, QWidget *parent);

    /// Shows the form for that kind and clears the reason.
    void use(RecordKind kind);
    /// The form in use; only after use().
    [[nodiscard]] RecordForm &form() { return *m_form; }
    [[nodiscard]] EffectBox &effect() { return *m_effect; }
    [[nodiscard]] QString reason() const;
    /// Fills in the reason unless the user has given one.
    void proposeReason(const QString &reason);
    /// Makes the input read-only while it is held, since what is typed then would be lost. The
    /// focus is restored afterwards.
    void setHeld(bool isHeld);
    /// Enables the buttons by the state of the edit and of the base.
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
    EffectBox *m_effect;
    QLabel *m_name;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_leave;
    std::map<RecordKind, RecordForm *> m_forms; ///< made when first needed
    RecordForm *m_form = nullptr;               ///< the one in use
    QPointer<QWidget> m_focus;                  ///< had the focus before the input was held
};

} // namespace mra
