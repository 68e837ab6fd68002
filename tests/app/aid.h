// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QStringList>

#include <functional>
#include <optional>

namespace mra::test {

/// Something that a program shows to aids: its place on their bus.
struct Element
{
    QString service;
    QDBusObjectPath path;
};

/// Reads programs as a screen reader does and presses what it finds, by AT-SPI: the only way in
/// and out is the bus.
class Aid
{
public:
    explicit Aid(const QString &address);
    ~Aid();

    /// The program of that process, once it shows itself.
    [[nodiscard]] std::optional<Element> program(qint64 process) const;

    [[nodiscard]] QList<Element> children(const Element &element) const;
    [[nodiscard]] QString name(const Element &element) const;
    /// The English name that AT-SPI has for the role.
    [[nodiscard]] QString role(const Element &element) const;
    [[nodiscard]] bool isFocusable(const Element &element) const;
    [[nodiscard]] bool isShowing(const Element &element) const;

    /// The first one below that the test takes, the nearest to the root before others.
    [[nodiscard]] std::optional<Element>
    find(const Element &root, const std::function<bool(const Element &)> &takes) const;
    /// Begins its first action and does not wait for the end: that may be a dialog.
    void press(const Element &element) const;

private:
    [[nodiscard]] QVariantList ask(const Element &element, const char *interface,
                                   const char *method, const QVariantList &arguments = {}) const;
    [[nodiscard]] bool hasState(const Element &element, int bit) const;

    QDBusConnection m_bus;
    mutable bool m_isSilent = false; ///< no answer came in time; nothing more is asked
};

} // namespace mra::test
