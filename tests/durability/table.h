// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <cstdio>

namespace mra::durability {

/// What a test of many cases counted, a row for each command, printed when it is no more; below
/// it, what was found.
class Table
{
public:
    explicit Table(const QStringList &header) { m_rows << row(QStringLiteral("command"), header); }
    ~Table()
    {
        for (const QString &line : m_rows + m_findings)
            std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }
    Q_DISABLE_COPY_MOVE(Table)

    void add(const char *name, const QList<int> &figures, const QStringList &findings)
    {
        QStringList cells;
        for (int figure : figures)
            cells << QString::number(figure);
        m_rows << row(QString::fromLatin1(name), cells);
        for (const QString &finding : findings.mid(0, 20))
            m_findings << QString::fromLatin1(name) + QLatin1String(": ") + finding;
    }

private:
    static QString row(const QString &name, const QStringList &cells)
    {
        QString text = name.leftJustified(14);
        for (const QString &cell : cells)
            text += cell.rightJustified(12);
        return text;
    }

    QStringList m_rows;
    QStringList m_findings;
};

} // namespace mra::durability
