// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"

class QToolButton;

namespace mra {

class FlowLayout;
class NameLine;

/// Edits several records or words: chips, and a line to add one.
class ListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const CellSpec &spec, const Names &names, QWidget *parent);
    ~ListEditor() override;

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void setLabel(const QString &label) override;
    void updateTexts() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void addChip(const QString &item);
    void removeChip(QToolButton *chip);
    void showChip(QToolButton *chip);

    FlowLayout *m_layout;
    NameLine *m_line;
    QList<QToolButton *> m_chips;
    bool m_isReadOnly = false;
};

} // namespace mra
