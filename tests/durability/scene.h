// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/basestate.h"
#include "durability/stage.h"

#include <QHash>

namespace mra::durability {

/// A piece of work, and the base that it changes or makes, or the folder that it fills.
struct Scene
{
    const char *name;
    int share; ///< of all tries, in thousandths
    QStringList before;
    QString line;
    QString target;            ///< a folder where it ends with a slash
    QString untouched = {};    ///< a base that must stay as it is
    bool canBeRepeated = true; ///< with the same result
    QString kept = {};         ///< how the file is called in which the former state is kept

    /// The program says each state of the base that it has reached, one a line; others say
    /// something when all is done.
    [[nodiscard]] bool saysStates() const
    {
        return !line.startsWith(QLatin1String("mra-atlas-cli"));
    }
};

[[nodiscard]] const QList<Scene> &allScenes();
/// The scene of a name; fails the program without.
[[nodiscard]] const Scene &sceneOf(const char *name);

/// What a target is, and what a base beside it is.
class Look
{
public:
    /// How the folder was before the scene, and how a whole run left it.
    Look(const Scene &scene, const Tree &before, const Tree &after);

    [[nodiscard]] BaseState target(const Tree &tree);
    /// Whether the base that the scene has nothing to do with is as it was.
    [[nodiscard]] bool isUntouched(const Tree &tree);
    /// Whether the former state is there whole, where the scene is to keep it.
    [[nodiscard]] bool isFormerKept(const Tree &tree);

private:
    [[nodiscard]] BaseState base(const Tree &tree, const QString &file);
    [[nodiscard]] BaseState files(const Tree &tree) const;

    const Scene &m_scene;
    Tree m_before;
    Tree m_after;
    QTemporaryDir m_folder;
    QHash<QByteArray, BaseState> m_known; ///< many cuts leave the same
    QByteArray m_untouched;
};

/// The folder in which scenes are played: a base of an office and a table to import.
class Office
{
public:
    Office();
    /// All as it is before the scene.
    void prepare(const Scene &scene) const;
    [[nodiscard]] const Stage &stage() const { return m_stage; }

private:
    Stage m_stage;
    Tree m_tree;
};

} // namespace mra::durability
