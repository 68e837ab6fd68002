// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/names.h"

#include <QWidget>

namespace mra {

/// Edits one cell, in a form or in a table. Its value is the text of the cell.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] const CellSpec &spec() const { return m_spec; }
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Draws a frame, so that it stands out from the cells of a table that it covers.
    void setFramed();
    /// Sets the name for assistive technology.
    virtual void setLabel(const QString &label);
    /// Names or words have changed: shows again what was chosen and keeps what is being typed.
    virtual void updateTexts() {}

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Makes `input` fill this widget and take its focus and label.
    void setInput(QWidget *input);

    const Names &m_names;

private:
    const CellSpec m_spec;
    bool m_isFramed = false;
};

} // namespace mra
