// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/keptdrafts.h"

#include "domain/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace mra {

namespace {

QString hashed(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

QString keyOfSide(bool isBefore)
{
    return isBefore ? QStringLiteral("before") : QStringLiteral("after");
}

std::optional<Record> recordOf(const QJsonObject &json, RecordKind kind, bool isBefore)
{
    const QJsonValue stored = json.value(keyOfSide(isBefore));
    if (!stored.isString())
        return std::nullopt;
    std::optional<Record> record = recordFromJson(kind, stored.toString().toUtf8());
    if (record)
        setVersion(*record, json.value(QStringLiteral("version")).toInt());
    return record;
}

} // namespace

KeptDrafts::KeptDrafts(const QString &baseAddress)
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
               QStringLiteral("/drafts/") + hashed(baseAddress))
{
}

QString KeptDrafts::fileOf(const RecordKey &key) const
{
    return QStringLiteral("%1/%2-%3.json")
        .arg(m_folder, QString(mra::keyOf(key.kind)), hashed(key.id));
}

QString KeptDrafts::write(const KeptDraft &draft) const
{
    const RecordKey key = mra::keyOf(draft.after);
    QJsonObject json{{QStringLiteral("kind"), mra::keyOf(key.kind)},
                     {QStringLiteral("version"), versionOf(draft.after)},
                     {QStringLiteral("at"), draft.at.toString(Qt::ISODate)},
                     {keyOfSide(false), QString::fromUtf8(storedJson(draft.after))}};
    if (draft.before)
        json.insert(keyOfSide(true), QString::fromUtf8(storedJson(*draft.before)));
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(key));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // After a write that failed, commit() fails as well.
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

void KeptDrafts::remove(const RecordKey &key) const
{
    QFile::remove(fileOf(key));
}

QList<KeptDraft> KeptDrafts::all() const
{
    QList<KeptDraft> drafts;
    const QDir folder(m_folder);
    for (const QFileInfo &info :
         folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto kind = fromKey<RecordKind>(json.value(QStringLiteral("kind")).toString());
        const std::optional<Record> after = kind ? recordOf(json, *kind, false) : std::nullopt;
        if (after)
            drafts.append(
                {recordOf(json, *kind, true), *after,
                 QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODate)});
    }
    return drafts;
}

} // namespace mra
