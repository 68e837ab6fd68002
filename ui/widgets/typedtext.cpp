// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/typedtext.h"

#include <QLineEdit>

namespace mra {

namespace {

bool isWholeSelected(const QLineEdit &line)
{
    return line.hasSelectedText() && line.selectedText() == line.text();
}

} // namespace

void replaceText(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    const bool isWhole = isWholeSelected(line);
    const int cursor = line.cursorPosition();
    line.setText(text);
    if (isWhole)
        line.selectAll();
    else
        line.setCursorPosition(cursor);
}

TypedText::TypedText(QLineEdit &line)
    : m_line(line)
    , m_isTyped(line.isModified())
    , m_isWhole(isWholeSelected(line))
    , m_text(line.text())
    , m_cursor(line.cursorPosition())
    , m_anchor(m_cursor)
{
    if (line.hasSelectedText())
        m_anchor = line.selectionStart() == m_cursor ? line.selectionEnd() : line.selectionStart();
}

TypedText::~TypedText()
{
    if (m_isTyped) {
        m_line.setText(m_text);
        m_line.setCursorPosition(m_cursor);
        if (m_anchor != m_cursor)
            m_line.setSelection(m_anchor, m_cursor - m_anchor);
        m_line.setModified(true);
    } else if (m_isWhole) {
        m_line.selectAll();
    }
}

} // namespace mra
