// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/celldelegate.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/makefieldeditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace mra {

namespace {

const char *const before = "before";         ///< the cells of the row when the editor was opened
const char *const isEdited = "isEdited";     ///< the user changed it
const char *const isTyped = "isTyped";       ///< the user is still typing
const char *const isReverted = "isReverted"; ///< the cells are being restored
const char *const isClosed = "isClosed";     ///< the view has closed it

/// Widths of editors, in digits.
constexpr int narrow = 24;
constexpr int wide = 44;

/// Whether the editor needs more room than a cell has.
bool isLarge(const CellSpec &spec)
{
    return spec.shape == Shape::LongText || spec.shape == Shape::List ||
           spec.shape == Shape::Checks;
}

} // namespace

CellDelegate::CellDelegate(const ChildModel &model, const Names &names, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_names(names)
{
    // Connected before the view, which no longer knows the editor afterwards.
    connect(this, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *editor, EndEditHint hint) {
                if (hint == RevertModelCache && !editor->property(isClosed).toBool()) {
                    editor->setProperty(isReverted, true);
                    Q_EMIT commitData(editor);
                }
                editor->setProperty(isClosed, true);
            });
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const CellSpec &spec = m_model.spec(index.column());
    FieldEditor *editor = makeFieldEditor(spec, m_names, parent);
    if (isLarge(spec))
        editor->setFramed();
    editor->setLabel(columnLabel(spec));
    // At once, as in a field: commands that leave or save the form do not take the focus from the
    // cell.
    connect(editor, &FieldEditor::edited, editor, [this, editor] {
        if (editor->property(isClosed).toBool())
            return; // a list editor adds what was typed only later
        editor->setProperty(isEdited, true);
        editor->setProperty(isTyped, true);
        Q_EMIT const_cast<CellDelegate *>(this)->commitData(editor);
        editor->setProperty(isTyped, false);
    });
    // The completion list hides the return key from the filter below.
    if (auto *line = qobject_cast<QLineEdit *>(editor->focusProxy()); line && line->completer()) {
        connect(line, &QLineEdit::returnPressed, editor, [this, line, editor] {
            if (!line->completer()->popup()->isVisible())
                return;
            Q_EMIT const_cast<CellDelegate *>(this)->commitData(editor);
            Q_EMIT const_cast<CellDelegate *>(this)->closeEditor(editor);
        });
    }
    for (QWidget *input : editor->findChildren<QWidget *>())
        input->installEventFilter(const_cast<CellDelegate *>(this));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The view calls this again when other cells or the language change; input is kept.
    if (editor->property(before).isValid())
        return;
    editor->setProperty(before, m_model.rows()[index.row()].cells);
    static_cast<FieldEditor *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (editor->property(isReverted).toBool()) {
        // Restores the whole row, since one cell may have cleared another.
        const QStringList cells = editor->property(before).toStringList();
        for (int column = 0; column < cells.size(); ++column)
            model->setData(index.siblingAtColumn(column), cells[column], Qt::EditRole);
        return;
    }
    if (!editor->property(isEdited).toBool())
        return;
    model->setData(index, static_cast<FieldEditor *>(editor)->text(),
                   editor->property(isTyped).toBool() ? ChildModel::TypedRole : int(Qt::EditRole));
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    // An editor that needs more than the cell covers its neighbours while it is open.
    const QRect room = editor->parentWidget()->rect();
    QRect rect = option.rect;
    const int wanted = editor->fontMetrics().horizontalAdvance(QLatin1Char('0')) *
                       (isLarge(m_model.spec(index.column())) ? wide : narrow);
    if (rect.width() < wanted) {
        rect.setWidth(std::min(wanted, room.width()));
        if (option.direction == Qt::RightToLeft)
            rect.moveRight(option.rect.right());
    }
    const int height = editor->hasHeightForWidth() ? editor->heightForWidth(rect.width())
                                                   : editor->sizeHint().height();
    rect.setHeight(std::max(rect.height(), height));
    rect.moveLeft(std::clamp(rect.left(), 0, std::max(0, room.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), 0, std::max(0, room.bottom() - rect.height())));
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (qobject_cast<FieldEditor *>(watched))
        return event->type() != QEvent::KeyPress &&
               QStyledItemDelegate::eventFilter(watched, event);
    // Keys reach a widget inside the editor; the base class expects the editor itself.
    QObject *editor = watched;
    while (editor && !qobject_cast<FieldEditor *>(editor))
        editor = editor->parent();
    return editor && !editor->property(isClosed).toBool() &&
           QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace mra
