// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/scene.h"

#include "exchange/export.h"

#include <QCryptographicHash>
#include <QFile>

namespace mra::durability {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString office = u"office.sqlite"_s;

/// A table to import.
QByteArray bodiesTable(int count)
{
    const QStringList columns =
        u"id,kind,short_name,name_en,name_zh,name_native,native_lang,name_ru,name_fr,name_es,"
        "name_ar,country,represents,city,website,founded,source_url,as_of,confidence"_s.split(u',');
    QByteArray text = columns.join(u',').toUtf8() + '\n';
    for (int i = 0; i < count; ++i) {
        const QMap<QString, QString> cells{{u"id"_s, u"made-%1"_s.arg(i)},
                                           {u"kind"_s, u"regulator"_s},
                                           {u"name_en"_s, u"Regulator"_s},
                                           {u"country"_s, u"KZ"_s},
                                           {u"website"_s, QString(600, u'w')}};
        for (const QString &column : columns)
            text += cells.value(column).toUtf8() + (column == columns.last() ? '\n' : ',');
    }
    return text;
}

} // namespace

const QList<Scene> &allScenes()
{
    const QString editAll = u"durablework edit-all @office.sqlite"_s;
    const QString exportOut = u"mra-atlas-cli export @out --db @office.sqlite"_s;
    static const QList<Scene> all{
        {"edit", 200, {}, u"durablework edit @office.sqlite 4"_s, office, {}, false},
        {"bulk edit", 150, {}, editAll, office, {}, false},
        {"undo",
         100,
         {editAll},
         u"mra-atlas-cli undo --user officer --db @office.sqlite"_s,
         office,
         {},
         false},
        {"import", 100, {}, u"mra-atlas-cli import @bodies.csv --db @office.sqlite"_s, office},
        {"init", 100, {}, u"mra-atlas-cli init @new.sqlite"_s, u"new.sqlite"_s, office},
        {"copy",
         100,
         {},
         u"mra-atlas-cli copy @office.sqlite @copy.sqlite"_s,
         u"copy.sqlite"_s,
         office},
        {"export", 50, {}, exportOut, u"out/"_s, office},
        {"export again", // of which several files differ
         50,
         {exportOut, editAll, u"durablework edit @office.sqlite 1"_s},
         exportOut,
         u"out/"_s,
         office},
        {"backup",
         50,
         {},
         u"mra-atlas-cli backup @backup.sqlite --db @office.sqlite"_s,
         u"backup.sqlite"_s,
         office},
        {"restore",
         50,
         {u"mra-atlas-cli backup @backup.sqlite --db @office.sqlite"_s, editAll},
         u"mra-atlas-cli restore @backup.sqlite --db @office.sqlite"_s,
         office,
         u"backup.sqlite"_s,
         true,
         u"office.before-restore-"_s},
        {"migration",
         100,
         {},
         u"newerwork open @office.sqlite"_s,
         office,
         {},
         true,
         u"office-before-update-"_s},
    };
    return all;
}

const Scene &sceneOf(const char *name)
{
    for (const Scene &scene : allScenes()) {
        if (qstrcmp(scene.name, name) == 0)
            return scene;
    }
    qFatal("there is no scene “%s”", name);
}

Look::Look(const Scene &scene, const Tree &before, const Tree &after)
    : m_scene(scene)
    , m_before(before)
    , m_after(after)
{
    m_untouched = base(before, scene.untouched).is;
}

BaseState Look::target(const Tree &tree)
{
    return m_scene.target.endsWith(u'/') ? files(tree) : base(tree, m_scene.target);
}

bool Look::isUntouched(const Tree &tree)
{
    return base(tree, m_scene.untouched).is == m_untouched;
}

bool Look::isFormerKept(const Tree &tree)
{
    const QByteArray former = target(m_before).is;
    return m_scene.kept.isEmpty() || std::any_of(tree.keyBegin(), tree.keyEnd(), [&](auto &name) {
               return name.startsWith(QFile::encodeName(m_scene.kept)) &&
                      base(tree, QFile::decodeName(name)).is == former;
           });
}

BaseState Look::base(const Tree &tree, const QString &file)
{
    if (file.isEmpty())
        return BaseState::absent();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto each = tree.begin(); each != tree.end(); ++each) {
        hash.addData(each.key());
        hash.addData(each->value_or(QByteArray()));
    }
    const QByteArray key = hash.result() + QFile::encodeName(file);
    if (!m_known.contains(key)) {
        const QString folder = m_folder.filePath(u"found"_s);
        makeTree(folder, tree);
        m_known.insert(key, baseStateOf(folder + u'/' + file));
    }
    return m_known.value(key);
}

/// Each file must be the old or the new one; the folder is new when all are, and where only some
/// are, it says so.
BaseState Look::files(const Tree &tree) const
{
    bool isOld = true;
    bool isNew = true;
    for (auto each = m_after.begin(); each != m_after.end(); ++each) {
        if (!each.key().startsWith(QFile::encodeName(m_scene.target)))
            continue;
        const auto found = tree.find(each.key());
        const bool isThere = found != tree.end();
        isNew = isNew && isThere && *found == *each;
        isOld = isOld &&
                (isThere ? *found == m_before.value(each.key()) : !m_before.contains(each.key()));
        if (isThere && *found != *each && *found != m_before.value(each.key()))
            return {QFile::decodeName(each.key()), "torn", "torn"};
    }
    const bool isMarked = tree.contains(QFile::encodeName(m_scene.target + unfinishedExport));
    if (!isOld && !isNew && !isMarked)
        return {u"old and new files stand side by side"_s, "mixed", "mixed"};
    const QByteArray state = isNew && !isMarked ? "new" : "old";
    return {{}, state, state};
}

Office::Office()
{
    makeOfficeBase(m_stage.path(office));
    QFile table(m_stage.path(u"bodies.csv"_s));
    const QByteArray text = bodiesTable(100);
    if (!table.open(QIODevice::WriteOnly) || table.write(text) != text.size())
        qFatal("%s: %s", qPrintable(table.fileName()), qPrintable(table.errorString()));
    table.close();
    m_tree = m_stage.tree();
}

void Office::prepare(const Scene &scene) const
{
    m_stage.reset(m_tree);
    for (const QString &line : scene.before) {
        const Ran ran = m_stage.run(line);
        if (ran.code != 0)
            qFatal("%s: %s", qPrintable(line), ran.err.constData());
    }
}

} // namespace mra::durability
