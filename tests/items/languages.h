// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/texts/language.h"

#include <QTest>

/// One row for each interface language, in the column `language`.
inline void addLanguageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : mra::interfaceLanguages())
        QTest::newRow(qPrintable(language)) << language;
}
