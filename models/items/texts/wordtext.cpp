// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/wordtext.h"

#include <QCoreApplication>

#include <array>

namespace mra {

namespace {

struct Label
{
    const char *word;
    const char *text;
};

constexpr std::array labels{
    Label{"customs_union", QT_TRANSLATE_NOOP("Word", "Customs union")},
    Label{"free_trade_area", QT_TRANSLATE_NOOP("Word", "Free trade area")},
    Label{"regional_organisation", QT_TRANSLATE_NOOP("Word", "Regional organisation")},
    Label{"economic_group", QT_TRANSLATE_NOOP("Word", "Economic group")},
    Label{"accreditation_region", QT_TRANSLATE_NOOP("Word", "Accreditation region")},
    Label{"organisation", QT_TRANSLATE_NOOP("Word", "Organisation")},
    Label{"initiative", QT_TRANSLATE_NOOP("Word", "Initiative")},
    Label{"region_scheme", QT_TRANSLATE_NOOP("Word", "Region of the Belt and Road")},
    Label{"region", QT_TRANSLATE_NOOP("Word", "Region of the world")},
    Label{"corridor", QT_TRANSLATE_NOOP("Word", "Economic corridor")},
    Label{"initiator", QT_TRANSLATE_NOOP("Word", "Initiator")},
    Label{"core", QT_TRANSLATE_NOOP("Word", "Core country")},
    Label{"route", QT_TRANSLATE_NOOP("Word", "On the route")},
    Label{"confirmed", QT_TRANSLATE_NOOP("Word", "Confirmed")},
    Label{"likely", QT_TRANSLATE_NOOP("Word", "Likely")},
    Label{"field_only", QT_TRANSLATE_NOOP("Word", "Only the field is known")},
    Label{"land", QT_TRANSLATE_NOOP("Word", "By land")},
    Label{"sea", QT_TRANSLATE_NOOP("Word", "By sea")},
    Label{"city", QT_TRANSLATE_NOOP("Word", "City")},
    Label{"port", QT_TRANSLATE_NOOP("Word", "Port")},
    Label{"border", QT_TRANSLATE_NOOP("Word", "Border crossing")},
    Label{"cnca-small-beautiful", QT_TRANSLATE_NOOP("Word", "“Small and beautiful” projects")},
};

} // namespace

QString wordLabel(const QString &word)
{
    for (const Label &label : labels) {
        if (word == QLatin1String(label.word))
            return QCoreApplication::translate("Word", label.text);
    }
    return word;
}

QString cellName(const QString &shown)
{
    return shown.trimmed().isEmpty() ? QCoreApplication::translate("Word", "empty", "a cell")
                                     : shown;
}

} // namespace mra
