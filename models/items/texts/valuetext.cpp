// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/valuetext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct ValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

} // namespace

QString ValueText::operator()(const Ref &ref) const
{
    const QString name = nameOf(m_snapshot, ref, m_language);
    return ref.id.isEmpty() || name == ref.id
               ? name
               : ValueTexts::tr("%1 (%2)", "name and code").arg(name, ref.id);
}

QString ValueText::operator()(bool yes) const
{
    return yes ? ValueTexts::tr("yes") : ValueTexts::tr("no");
}

QString ValueText::operator()(const GeoPoint &point) const
{
    return QStringLiteral("%1, %2").arg(QString::number(point.lat, 'f', 4),
                                        QString::number(point.lon, 'f', 4));
}

QString ValueText::named(RecordKind kind, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const QString name = nameOf(m_snapshot, {kind, id}, m_language);
    return name == id ? id : ValueTexts::tr("%1 (%2)", "name and code").arg(name, id);
}

} // namespace mra
