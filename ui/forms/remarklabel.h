// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/celltext.h"

#include <QWidget>

class QGridLayout;

namespace mra {

/// Findings about a field, each a sentence with an icon. Takes no room if there are none.
class RemarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkLabel(QWidget *parent);

    void setRemarks(const Remarks &remarks);
    [[nodiscard]] const Remarks &remarks() const { return m_remarks; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    Remarks m_remarks;
    QGridLayout *m_layout;
};

/// The icon for the remarks in their colour; null if there are none.
[[nodiscard]] QIcon iconOf(const Remarks &remarks);

} // namespace mra
