// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/celltext.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mra {

/// How many errors and warnings a form has, and a button to the first. Takes no room if there are
/// none.
class RemarkSummary : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkSummary(QWidget *parent);

    /// `hasPlace`: at least one of them is shown beside a field.
    void setRemarks(const Remarks &remarks, bool hasPlace);

Q_SIGNALS:
    void firstWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    Remarks m_remarks;
    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_jump;
};

} // namespace mra
