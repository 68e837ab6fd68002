// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/keptdrafts.h"

#include "domain/codec/storedjson.h"
#include "store/files/wholefile.h"
#include "store/store.h"
#include "store/storeerror.h"
#include "store/upgrade.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cerrno>

namespace mra {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
const QString schemaKey = QStringLiteral("schema");
const QString kindKey = QStringLiteral("kind");
const QString versionKey = QStringLiteral("version");
const QString atKey = QStringLiteral("at");
const QString beforeKey = QStringLiteral("before");
const QString afterKey = QStringLiteral("after");

QString hashed(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

QString nameOfFile(const RecordKey &key)
{
    return QStringLiteral("%1-%2.json").arg(QString(mra::keyOf(key.kind)), hashed(key.id));
}

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.read(mostBytes) : QByteArray();
}

/// Programs that did not know this key wrote schema 1.
int schemaOf(const QJsonObject &json)
{
    return json.value(schemaKey).toInt(1);
}

bool isNewer(const QJsonObject &json)
{
    return schemaOf(json) > Store::schemaVersionOfProgram();
}

std::optional<Record> recordOf(const QJsonObject &json, RecordKind kind, const QString &side)
{
    const QJsonValue stored = json.value(side);
    if (!stored.isString())
        return std::nullopt;
    SharedRecord record = recordFromJson(kind, stored.toString().toUtf8());
    upgrade(record, schemaOf(json));
    return record.withVersion(json.value(versionKey).toInt());
}

/// Null if any of it cannot be read.
std::optional<KeptDraft> draftIn(const QJsonObject &json)
{
    const auto kind = fromKey<RecordKind>(json.value(kindKey).toString());
    if (!kind || isNewer(json))
        return std::nullopt;
    const std::optional<Record> before = recordOf(json, *kind, beforeKey);
    const std::optional<Record> after = recordOf(json, *kind, afterKey);
    if (!after || before.has_value() != json.contains(beforeKey))
        return std::nullopt;
    return KeptDraft{before, *after,
                     QDateTime::fromString(json.value(atKey).toString(), Qt::ISODate)};
}

std::optional<KeptDraft> draftIn(const QString &file)
{
    return draftIn(QJsonDocument::fromJson(bytesOf(file)).object());
}

/// Renames a file that cannot be read, so that nothing overwrites it.
void putAside(const QFileInfo &draft)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMddhhmmsszzz"));
    QFile::rename(
        draft.filePath(),
        draft.dir().filePath(QStringLiteral("%1-%2.json").arg(draft.completeBaseName(), now)));
}

void removeFrom(const QStringList &folders, const RecordKey &key)
{
    for (const QString &folder : folders) {
        const QString file = folder + QLatin1Char('/') + nameOfFile(key);
        if (draftIn(file))
            QFile::remove(file);
    }
}

} // namespace

KeptDrafts::KeptDrafts(const QString &base, const QStringList &earlierNames)
{
    const QString drafts = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                           QStringLiteral("/drafts/");
    m_folders << drafts + hashed(base);
    for (const QString &name : earlierNames)
        m_folders << drafts + hashed(name);
    m_folders.removeDuplicates();
}

std::optional<OpenFailure> KeptDrafts::write(const KeptDraft &draft, Before before) const
{
    const RecordKey key = mra::keyOf(draft.after);
    QJsonObject json{{schemaKey, Store::schemaVersionOfProgram()},
                     {kindKey, mra::keyOf(key.kind)},
                     {versionKey, versionOf(draft.after)},
                     {atKey, draft.at.toString(Qt::ISODate)},
                     {afterKey, QString::fromUtf8(storedJson(draft.after))}};
    if (draft.before)
        json.insert(beforeKey, QString::fromUtf8(storedJson(*draft.before)));
    const QString folder = m_folders.first();
    if (const auto failure = makeFolder(folder, WholeFile::Mode::Private))
        return failure;
    const QFileInfo file(folder + QLatin1Char('/') + nameOfFile(key));
    if (before == Before::Unknown && file.exists() && !draftIn(file.filePath()))
        putAside(file);
    auto failure =
        writeWholeFile(file.filePath(), QJsonDocument(json).toJson(QJsonDocument::Compact),
                       WholeFile::Mode::Private);
    if (!failure)
        removeFrom(m_folders.mid(1), key);
    return failure;
}

void KeptDrafts::remove(const RecordKey &key) const
{
    removeFrom(m_folders, key);
}

QFileInfoList KeptDrafts::files() const
{
    QFileInfoList files;
    for (const QString &folder : m_folders)
        files << QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() > b.lastModified();
    });
    return files;
}

QList<KeptDraft> KeptDrafts::all() const
{
    QList<KeptDraft> drafts;
    for (const QFileInfo &file : files()) {
        if (const auto draft = draftIn(file.filePath()))
            drafts.append(*draft);
    }
    return drafts;
}

QList<UnreadDraft> KeptDrafts::unread() const
{
    QList<UnreadDraft> drafts;
    for (const QFileInfo &file : files()) {
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(file.filePath())).object();
        if (!draftIn(json) && QFile::exists(file.filePath())) // it may have been removed meanwhile
            drafts.append({file.filePath(),
                           fromKey<RecordKind>(file.fileName().section(QLatin1Char('-'), 0, 0)),
                           file.lastModified(), isNewer(json)});
    }
    return drafts;
}

QString KeptDrafts::textOf(const UnreadDraft &draft)
{
    const QByteArray bytes = bytesOf(draft.file);
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return QString::fromUtf8(bytes);
    // The records are JSON within strings of the JSON.
    for (const QString &side : {beforeKey, afterKey}) {
        const auto record = QJsonDocument::fromJson(json.value(side).toString().toUtf8()).object();
        if (!record.isEmpty())
            json.insert(side, record);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

std::optional<OpenFailure> KeptDrafts::remove(const UnreadDraft &draft)
{
    QFile file(draft.file);
    if (file.remove())
        return std::nullopt;
    return OpenFailure{refusalOf(errorClassOf(errno)), draft.file, file.errorString()};
}

} // namespace mra
