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
    QString target;            ///< a folder if it ends with a slash
    QString untouched = {};    ///< a base that must stay as it is
    bool canBeRepeated = true; ///< with the same result
    QString kept = {};         ///< name of the file in which the former state is kept

    /// Whether the program reports each state of the base that it reaches, one per line; other
    /// programs report only at the end.
    [[nodiscard]] bool saysStates() const
    {
        return !line.startsWith(QLatin1String("mra-atlas-cli"));
    }
};

[[nodiscard]] const QList<Scene> &allScenes();
/// The scene of that name; ends the program if there is none.
[[nodiscard]] const Scene &sceneOf(const char *name);

/// Examines the target of a scene, and the bases beside it.
class Look
{
public:
    /// `before` and `after`: the folder before the scene and after a complete run.
    Look(const Scene &scene, const Tree &before, const Tree &after);

    [[nodiscard]] BaseState target(const Tree &tree);
    /// Whether the base that the scene must not touch is unchanged.
    [[nodiscard]] bool isUntouched(const Tree &tree);
    /// Whether the former state is complete, if the scene must keep it.
    [[nodiscard]] bool isFormerKept(const Tree &tree);

private:
    [[nodiscard]] BaseState base(const Tree &tree, const QString &file);
    [[nodiscard]] BaseState files(const Tree &tree) const;

    const Scene &m_scene;
    Tree m_before;
    Tree m_after;
    QTemporaryDir m_folder;
    QHash<QByteArray, BaseState> m_known; ///< many cuts leave the same bytes
    QByteArray m_untouched;
};

/// The folder in which scenes are played: a base of an office and a table to import.
class Office
{
public:
    Office();
    /// Prepares the folder for the scene.
    void prepare(const Scene &scene) const;
    [[nodiscard]] const Stage &stage() const { return m_stage; }

private:
    Stage m_stage;
    Tree m_tree;
};

} // namespace mra::durability
