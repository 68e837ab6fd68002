// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace mra {

/// A line edit that completes what a field may name by any part of a code or of a name in any
/// language.
class NameLine : public QLineEdit
{
    Q_OBJECT

public:
    NameLine(const CellSpec &spec, const Names &names, QWidget *parent);

    /// The code for the text, which may be part of a name; the text itself as long as it is being
    /// typed and names are not collected yet.
    [[nodiscard]] QString codeOf(const QString &typed) const;

Q_SIGNALS:
    void chosen(const QString &code); ///< from the completion list
    void namesReady();                ///< codeOf() of what is being typed may have changed

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);
    void followNames();

    const CellSpec m_spec;
    const Names &m_names;
    QStandardItemModel m_offers;
    QCompleter m_completer;
    bool m_isAwaiting = false; ///< waits for names, to offer more
};

/// Edits a reference to one record, shown by name and code.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const CellSpec &spec, const Names &names, QWidget *parent);
    ~ReferenceEditor() override;

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void updateTexts() override;

private:
    void choose(const QString &code);

    NameLine *m_line;
    QString m_code;
    QString m_shown; ///< what the line shows for the code
};

} // namespace mra
