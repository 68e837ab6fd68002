// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/forms/celltext.h"
#include "ui/forms/fieldeditor.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace mra {

class RemarkLabel;

/// A field of a form: its label, an editor for each of its cells, and remarks. Of a localized field
/// the interface language and English are visible, and the others unfold on demand; while one of
/// them is edited all stay in place, even if the interface language changes.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// `specs` are those of one field.
    FieldBox(const QList<CellSpec> &specs, const Names &names, QWidget *parent);

    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] const QList<FieldEditor *> &editors() const { return m_editors; }
    /// Whether the field takes a whole row of the form.
    [[nodiscard]] bool isWide() const;
    void setRemarks(const Remarks &remarks);
    [[nodiscard]] const Remarks &remarks() const;
    /// To be called after the texts of a record were set.
    void updateFolding();
    void setReadOnly(bool readOnly);
    void setHint(const QString &hint);
    void updateTexts();

private:
    void arrangeLanguages();
    void followFocus(const QWidget *now);
    [[nodiscard]] qsizetype firstLanguage() const;

    const QString m_field;
    const Names &m_names;
    QLabel *m_label;
    QToolButton *m_unfold = nullptr; ///< shows the other languages
    QGridLayout *m_grid;
    QList<FieldEditor *> m_editors;
    QList<QLabel *> m_partLabels; ///< of the cells, if there are several
    qsizetype m_first = 0;        ///< index of the editor that comes first
    bool m_isInUse = false;       ///< one of the editors has the focus
    RemarkLabel *m_remarks;
};

} // namespace mra
