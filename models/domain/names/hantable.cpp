// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/hantable.h"

#include <QFile>
#include <QString>

#include <numeric>

namespace mra {

namespace {

/// Calls visit(word, characters) for each line of a table.
template <class Visit>
void eachLine(const char *name, Visit visit)
{
    QFile file(QLatin1String(":/han/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString text = QString::fromUtf8(isOpen ? file.readAll() : QByteArray());
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype blank = line.indexOf(u' ');
        visit(line.left(blank), line.mid(blank + 1));
    }
}

} // namespace

const HanTable &HanTable::instance()
{
    static const HanTable table;
    return table;
}

HanTable::HanTable()
    : m_syllables(1)
    , m_readings(last - first + 1)
    , m_simplified(last - first + 1)
{
    std::iota(m_simplified.begin(), m_simplified.end(), first);
    eachLine("readings.txt", [this](QStringView syllable, QStringView characters) {
        for (const QChar character : characters)
            m_readings[character.unicode() - first] = quint16(m_syllables.size());
        m_syllables.push_back(syllable.toLatin1());
    });
    eachLine("simplified.txt", [this](QStringView simple, QStringView characters) {
        for (const QChar character : characters)
            m_simplified[character.unicode() - first] = simple.front().unicode();
    });
}

char16_t HanTable::simplified(char16_t character) const
{
    return character < first || character > last ? character : m_simplified[character - first];
}

} // namespace mra
