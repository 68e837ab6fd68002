// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/fieldeditor.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace mra {

/// A line that offers what a field may name, by any part of a code or of a name in any language.
class NameLine : public QLineEdit
{
    Q_OBJECT

public:
    NameLine(const CellSpec &spec, const Names &names, QWidget *parent);

    /// The code that the text, or a part of it, stands for; the text itself while it is being typed
    /// and names are still collected.
    [[nodiscard]] QString codeOf(const QString &typed) const;

Q_SIGNALS:
    void chosen(const QString &code); ///< from what was offered
    void namesReady();                ///< codeOf() of what is being typed may be another one now

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
    bool m_isAwaiting = false; ///< names, to offer more of them
};

/// One record, shown by name and code.
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
