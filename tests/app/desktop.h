// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace mra::test {

/// A screen that nobody sees and a session bus of its own, on which programs show themselves to
/// aids. Both end with the object.
class Desktop
{
public:
    ~Desktop();

    /// The program that must be installed for a desktop and is not; empty: none.
    [[nodiscard]] static QString missing();

    [[nodiscard]] bool start();
    /// What programs on the desktop need to know. Their settings and data are in its folder.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Where aids find the programs.
    [[nodiscard]] QString addressForAids() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_bus;
};

} // namespace mra::test
