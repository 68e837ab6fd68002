// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/disk.h"

#include <QDir>
#include <QDirIterator>

#include <fcntl.h>

namespace mra::durability {

namespace {

constexpr qint64 sector = 512; // bytes that a disk writes whole or not at all

bool isLucky(std::mt19937 &random, int percent)
{
    return int(random() % 100) < percent;
}

/// How much a power cut leaves of what was not synced: often all or nothing.
int percentKept(std::mt19937 &random)
{
    constexpr std::array choices{0, 0, 100, 100, 10, 50, 50, 90};
    return choices[random() % choices.size()];
}

void put(QByteArray &bytes, qint64 offset, const QByteArray &data)
{
    if (bytes.size() < offset + data.size())
        bytes.append(offset + data.size() - bytes.size(), '\0');
    bytes.replace(offset, data.size(), data);
}

} // namespace

Tree treeOf(const QString &folder)
{
    Tree tree;
    const QDir root(folder);
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        const QByteArray name = QFile::encodeName(root.relativeFilePath(info.filePath()));
        if (info.isDir()) {
            tree.insert(name, std::nullopt);
            continue;
        }
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: cannot be read", qPrintable(info.filePath()));
        tree.insert(name, file.readAll());
    }
    return tree;
}

void makeTree(const QString &folder, const Tree &tree)
{
    QDir root(folder);
    root.removeRecursively();
    root.mkpath(QStringLiteral("."));
    for (auto each = tree.begin(); each != tree.end();
         ++each) { // folders come before what they have
        const QString name = root.filePath(QFile::decodeName(each.key()));
        if (!*each) {
            root.mkpath(name);
            continue;
        }
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(**each) != (*each)->size())
            qFatal("%s: cannot be written", qPrintable(name));
    }
}

Disk::Disk(const QString &folder)
    : m_folder(QFile::encodeName(QFileInfo(folder).canonicalFilePath()))
{
    add(true);
    const Tree tree = treeOf(folder);
    for (auto each = tree.begin(); each != tree.end(); ++each) {
        const int node = add(!*each);
        m_nodes[size_t(node)].bytes = each->value_or(QByteArray());
        const Name name = nameOf(m_folder + '/' + each.key());
        m_names[size_t(name.folder)].insert(name.name, node);
    }
    m_safeNames = m_names;
}

int Disk::add(bool isFolder)
{
    m_nodes.push_back({isFolder, {}, {}});
    m_names.emplace_back();
    m_safeNames.emplace_back();
    return int(m_nodes.size()) - 1;
}

/// Without a folder where there is no such place.
Disk::Name Disk::nameOf(const QByteArray &path) const
{
    if (!path.startsWith(m_folder + '/'))
        return {};
    QList<QByteArray> parts = path.mid(m_folder.size() + 1).split('/');
    Name name{0, parts.takeFirst()};
    for (const QByteArray &part : parts) {
        const int folder = nodeAt(name);
        if (folder == none)
            return {};
        name = {folder, part};
    }
    return name;
}

int Disk::nodeAt(const Name &name) const
{
    return name.folder == none ? none : m_names[size_t(name.folder)].value(name.name, none);
}

int Disk::nodeOf(const Entry &entry) const
{
    if (entry.head.file >= 0)
        return m_open.value(entry.head.file, none);
    return entry.name == m_folder ? 0 : nodeAt(nameOf(entry.name));
}

void Disk::apply(const Entry &entry)
{
    if (entry.head.error > 0)
        return;
    switch (entry.head.call) {
    case Call::Open:
        return open(entry);
    case Call::Close:
        m_open.remove(entry.head.file);
        return;
    case Call::Dup:
        m_open.insert(entry.head.number, nodeOf(entry));
        return;
    case Call::Write:
    case Call::PWrite:
        return write(entry, false);
    case Call::FTruncate:
        return write(entry, true);
    case Call::FSync:
    case Call::FDataSync:
        return sync(nodeOf(entry));
    case Call::Rename:
    case Call::Link: {
        const Name from = entry.head.call == Call::Rename ? nameOf(entry.name) : Name();
        return rename({from, nameOf(entry.data), nodeOf(entry)});
    }
    case Call::Unlink:
    case Call::RmDir:
        rename({nameOf(entry.name), {}, nodeOf(entry)});
        m_isJournalGone = entry.name.endsWith("-journal");
        return;
    case Call::MkDir:
        return rename({{}, nameOf(entry.name), add(true)});
    case Call::FAllocate:
    case Call::MMap:
        m_fault =
            QLatin1String("not modelled: ") + QLatin1String(callNames[size_t(entry.head.call)]);
        return;
    case Call::Read:
    case Call::PRead:
    case Call::Report:
        return;
    }
}

void Disk::open(const Entry &entry)
{
    const int flags = entry.head.number;
    int node = (flags & O_TMPFILE) == O_TMPFILE ? add(false) : none;
    if (node == none) {
        node = entry.name == m_folder ? 0 : nodeAt(nameOf(entry.name));
        if (node == none && (flags & O_CREAT)) {
            node = add(false);
            rename({{}, nameOf(entry.name), node});
        } else if (flags & O_TRUNC) {
            m_nodes[size_t(node)].changes.append({0, {}, true});
        }
    }
    if (node == none)
        m_fault = QLatin1String("opened, but never made: ") + QFile::decodeName(entry.name);
    m_open.insert(entry.head.file, node);
}

void Disk::write(const Entry &entry, bool isSize)
{
    const int node = nodeOf(entry);
    if (node == none)
        m_fault = QStringLiteral("written, but never opened");
    else
        m_nodes[size_t(node)].changes.append({entry.head.offset, entry.data, isSize});
}

void Disk::rename(const NameChange &change)
{
    if (change.node == none || change.folder() == none) {
        m_fault = QStringLiteral("renamed, but never made");
        return;
    }
    perform(m_names, change);
    m_nameChanges.append(change);
    m_isJournalGone = false;
}

void Disk::sync(int node)
{
    if (node == none)
        return;
    if (!m_nodes[size_t(node)].isFolder) {
        for (const Change &change : std::as_const(m_nodes[size_t(node)].changes))
            perform(m_nodes[size_t(node)].bytes, change);
        m_nodes[size_t(node)].changes.clear();
        return;
    }
    if (m_leavesOutSyncs && std::exchange(m_isJournalGone, false))
        return;
    for (const NameChange &change : std::as_const(m_nameChanges)) {
        if (change.folder() == node)
            perform(m_safeNames, change);
    }
    m_nameChanges.removeIf([node](const NameChange &change) { return change.folder() == node; });
}

void Disk::perform(Names &names, const NameChange &change)
{
    if (change.from.folder != none) {
        auto &folder = names[size_t(change.from.folder)];
        if (folder.value(change.from.name, none) == change.node)
            folder.remove(change.from.name);
    }
    if (change.to.folder != none)
        names[size_t(change.to.folder)].insert(change.to.name, change.node);
}

void Disk::perform(QByteArray &bytes, const Change &change)
{
    if (!change.isSize)
        put(bytes, change.offset, change.data);
    else if (bytes.size() > change.offset)
        bytes.truncate(change.offset);
    else
        put(bytes, change.offset, {});
}

/// Some sectors arrive, others do not; where the file grew by them, anything may stand there.
void Disk::tear(QByteArray &bytes, const Change &change, std::mt19937 &random)
{
    const qint64 end = change.offset + change.data.size();
    for (qint64 at = change.offset; at < end;) {
        const qint64 size = std::min(end, (at / sector + 1) * sector) - at;
        if (isLucky(random, 50))
            put(bytes, at, change.data.mid(at - change.offset, size));
        else if (bytes.size() < at + size)
            put(bytes, at, QByteArray(size, char(random())));
        at += size;
    }
}

Tree Disk::now() const
{
    QList<QByteArray> bytes;
    for (const Node &node : m_nodes) {
        bytes.append(node.bytes);
        for (const Change &change : node.changes)
            perform(bytes.last(), change);
    }
    return tree(m_names, bytes);
}

Tree Disk::afterCut(std::mt19937 &random) const
{
    Names names = m_safeNames;
    const int namesKept = percentKept(random);
    for (const NameChange &change : m_nameChanges) {
        if (isLucky(random, namesKept))
            perform(names, change);
    }
    QList<QByteArray> bytes;
    const int kept = percentKept(random);
    for (const Node &node : m_nodes) {
        bytes.append(node.bytes);
        for (const Change &change : node.changes) {
            if (isLucky(random, kept))
                perform(bytes.last(), change);
            else if (kept > 0 && !change.isSize && isLucky(random, 50))
                tear(bytes.last(), change, random);
        }
    }
    return tree(names, bytes);
}

Tree Disk::tree(const Names &names, const QList<QByteArray> &bytes) const
{
    Tree found;
    const std::function<void(int, const QByteArray &)> collect = [&](int folder,
                                                                     const QByteArray &prefix) {
        const auto &inside = names[size_t(folder)];
        for (auto each = inside.begin(); each != inside.end(); ++each) {
            const bool isFolder = m_nodes[size_t(*each)].isFolder;
            const QByteArray name = prefix + each.key();
            found.insert(name, isFolder ? std::nullopt : std::optional(bytes[*each]));
            if (isFolder)
                collect(*each, name + '/');
        }
    };
    collect(0, {});
    return found;
}

} // namespace mra::durability
