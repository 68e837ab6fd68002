// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "bench/bench.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace mra::bench {

namespace {

/// As many steps as 32 MiB have cache lines, each to a far place that the step before names.
uint32_t walk(const std::vector<uint32_t> &next)
{
    uint32_t at = 0;
    for (size_t i = 0; i < next.size() / 16; ++i)
        at = next[at];
    return at;
}

uint64_t multiply()
{
    uint64_t x = 88172645463325252u;
    uint64_t sum = 0;
    for (int i = 0; i < 20'000'000; ++i) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        sum += x * 0x9e3779b97f4a7c15u;
    }
    return sum;
}

} // namespace

double calibration()
{
    constexpr uint32_t size = 8u << 20; // of four bytes each
    std::vector<uint32_t> next(size);
    // These constants (5 = 1 mod 4, and an odd one) make one ring of all places.
    for (uint32_t i = 0; i < size; ++i)
        next[i] = (i * 5u + 1048573u * 16u + 1u) % size;
    uint64_t answer = 0;
    const double result = medianTime([&] { answer ^= walk(next) + multiply(); });
    check(answer != 1, QStringLiteral("calibration"));
    return result;
}

void check(bool isRight, const QString &what)
{
    if (isRight)
        return;
    std::fprintf(stderr, "wrong answer: %s\n", qUtf8Printable(what));
    std::exit(1);
}

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void printTable(const QString &title, const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(header.size());
    for (const QStringList &row : QList<QStringList>{header} + rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    print(QLatin1Char('\n') + title);
    for (const QStringList &row : QList<QStringList>{header} + rows) {
        QString line = row.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += QLatin1String("  ") + row[i].rightJustified(widths[i]);
        print(line);
    }
}

QString number(double value)
{
    return value < 100 ? QString::number(value, 'g', 3) : QString::number(value, 'f', 0);
}

QList<int> sizesFrom(const QStringList &arguments)
{
    QList<int> result;
    for (const QString &size : arguments.value(1, QStringLiteral("1")).split(QLatin1Char(',')))
        result.append(size.toInt());
    check(!result.contains(0), QStringLiteral("sizes are numbers such as 1,10,100"));
    return result;
}

} // namespace mra::bench
