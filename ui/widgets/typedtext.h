// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLineEdit;

namespace mra {

/// Shows the same value in another text. The next key does what it would have done: if all text was
/// selected, it is again; else the cursor stays.
void replaceText(QLineEdit &line, const QString &text);

/// Saves what the user typed while the choices of the line are replaced; the destructor restores it
/// with cursor and selection.
class TypedText
{
public:
    explicit TypedText(QLineEdit &line);
    ~TypedText();
    Q_DISABLE_COPY_MOVE(TypedText)

private:
    QLineEdit &m_line;
    const bool m_isTyped;
    const bool m_isWhole; ///< all of it was selected
    const QString m_text;
    const int m_cursor;
    int m_anchor;
};

} // namespace mra
