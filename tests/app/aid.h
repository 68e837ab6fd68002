// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QStringList>

#include <functional>
#include <optional>

namespace mra::test {

/// An accessible object of a program: its place on the accessibility bus.
struct Element
{
    QString service;
    QDBusObjectPath path;
};

/// Reads and operates programs as a screen reader does, over AT-SPI only.
class Aid
{
public:
    explicit Aid(const QString &address);
    ~Aid();

    /// The program of that process; nullopt until it is on the bus.
    [[nodiscard]] std::optional<Element> program(qint64 process) const;

    [[nodiscard]] QList<Element> children(const Element &element) const;
    [[nodiscard]] QString name(const Element &element) const;
    /// The English name that AT-SPI has for the role.
    [[nodiscard]] QString role(const Element &element) const;
    [[nodiscard]] bool isFocusable(const Element &element) const;
    [[nodiscard]] bool isShowing(const Element &element) const;

    /// The first object below `root` for which takes() is true; those nearest to the root come
    /// first.
    [[nodiscard]] std::optional<Element>
    find(const Element &root, const std::function<bool(const Element &)> &takes) const;
    /// Starts its first action without waiting for the end, since it may open a dialog.
    void press(const Element &element) const;

private:
    [[nodiscard]] QVariantList ask(const Element &element, const char *interface,
                                   const char *method, const QVariantList &arguments = {}) const;
    [[nodiscard]] bool hasState(const Element &element, int bit) const;

    QDBusConnection m_bus;
    mutable bool m_isSilent = false; ///< an answer did not come in time; no further calls are made
};

} // namespace mra::test
