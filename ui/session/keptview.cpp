// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/keptview.h"

#include "ui/session/oldview.h"
#include "ui/session/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mra {

namespace {

QString partOf(RecordKind kind)
{
    return QStringLiteral("list/%1/view").arg(QString(keyOf(kind)));
}

} // namespace

void keepView(Settings &settings, RecordKind kind, const ListView &view)
{
    const QByteArray json = QJsonDocument(view.toJson()).toJson(QJsonDocument::Compact);
    settings.setState(partOf(kind), QString::fromUtf8(json));
    forgetOldView(settings, kind);
}

ListView keptView(const Settings &settings, RecordKind kind, int digitWidth)
{
    const QVariant kept = settings.state(partOf(kind));
    if (!kept.isValid())
        return oldView(settings, kind, digitWidth);
    return ListView::fromJson(QJsonDocument::fromJson(kept.toString().toUtf8()).object());
}

} // namespace mra
