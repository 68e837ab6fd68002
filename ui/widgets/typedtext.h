// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLineEdit;

namespace mra {

/// Shows the same value in other words. The next key does what it would have done: where all was
/// selected all is, else the cursor stays.
void showAnew(QLineEdit &line, const QString &text);

/// Holds what a person typed while the choices of the line are filled anew, and gives it back with
/// cursor and selection.
class TypedText
{
public:
    explicit TypedText(QLineEdit &line);
    ~TypedText();
    Q_DISABLE_COPY_MOVE(TypedText)

private:
    QLineEdit &m_line;
    const bool m_isTyped;
    const bool m_isWhole; ///< selected
    const QString m_text;
    const int m_cursor;
    int m_anchor;
};

} // namespace mra
