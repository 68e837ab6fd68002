// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/widgets/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace mra {

/// Edits a line of text, a whole number or degrees.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text);

private:
    QLineEdit *m_line;
};

/// Edits text with line breaks; as high as its lines.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
};

/// Edits a date known to the day, the month or the year.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;

private:
    DateEdit *m_date;
};

/// Edits one word of a vocabulary, or none if the field may be empty.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void updateTexts() override;

private:
    QComboBox *m_choice;
};

/// Edits a set of words of a vocabulary by check boxes.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChecksEditor(const CellSpec &spec, const Names &names, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void setLabel(const QString &label) override;
    void updateTexts() override;

private:
    QList<QCheckBox *> m_boxes; ///< in the order of the keys
    QString m_label;
};

} // namespace mra
