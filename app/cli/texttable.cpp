// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "texttable.h"

#include <algorithm>
#include <array>

namespace mra::cli {

namespace {

/// Blocks of characters that take two cells (Unicode East Asian Width W and F).
struct Range
{
    char32_t first;
    char32_t last;
};
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF}, Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F}, Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60}, Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};
constexpr char16_t leftToRightMark = 0x200E;
const QString gap = QStringLiteral("  ");

int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return std::any_of(wideRanges.begin(), wideRanges.end(),
                           [c](Range range) { return c >= range.first && c <= range.last; })
                   ? 2
                   : 1;
    }
}

bool runsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Makes a cell a single line, isolated so that right-to-left text keeps its place.
QString cell(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return runsRightToLeft(text) ? QChar(leftToRightMark) + text + QChar(leftToRightMark) : text;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (char32_t c : text.toUcs4())
        width += cellsOf(c);
    return width;
}

void TextTable::dropEmptyColumns()
{
    for (qsizetype column = m_headings.size() - 1; column >= 0; --column) {
        const bool used = std::any_of(m_rows.begin(), m_rows.end(), [column](const auto &row) {
            return !row.at(column).isEmpty();
        });
        if (used)
            continue;
        m_headings.removeAt(column);
        for (QStringList &row : m_rows)
            row.removeAt(column);
        QSet<int> moved;
        for (int number : std::as_const(m_numbers)) {
            if (number != column)
                moved.insert(number > column ? number - 1 : number);
        }
        m_numbers = moved;
    }
}

QString TextTable::text() const
{
    QList<int> widths;
    const auto measure = [&widths](const QStringList &row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
    };
    measure(m_headings);
    std::for_each(m_rows.begin(), m_rows.end(), measure);

    QString text;
    if (!m_headings.isEmpty()) {
        QStringList rules;
        for (int width : std::as_const(widths))
            rules << QString(width, QLatin1Char('-'));
        text += line(m_headings, widths) + line(rules, widths);
    }
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

QString TextTable::line(const QStringList &row, const QList<int> &widths) const
{
    QString line;
    for (int i = 0; i < row.size(); ++i) {
        const QString padding(widths.at(i) - displayWidth(row.at(i)), QLatin1Char(' '));
        if (i > 0)
            line += gap;
        line += m_numbers.contains(i) ? padding + cell(row.at(i)) : cell(row.at(i)) + padding;
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace mra::cli
