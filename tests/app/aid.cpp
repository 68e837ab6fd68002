// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "aid.h"

#include "support/patience.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace mra::test {

namespace {

const QString connectionName = QStringLiteral("aid");

// Bits of the states of AT-SPI.
constexpr int focusableBit = 11;
constexpr int showingBit = 25;

const Element registry{QStringLiteral("org.a11y.atspi.Registry"),
                       QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};

} // namespace

Aid::Aid(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, connectionName))
{
}

Aid::~Aid()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

std::optional<Element> Aid::program(qint64 process) const
{
    for (const Element &each : children(registry)) {
        if (m_bus.interface()->servicePid(each.service).value() == uint(process))
            return each;
    }
    return std::nullopt;
}

QList<Element> Aid::children(const Element &element) const
{
    QList<Element> found;
    const QVariantList answer = ask(element, "org.a11y.atspi.Accessible", "GetChildren");
    if (answer.isEmpty())
        return found;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Element child;
        list.beginStructure();
        list >> child.service >> child.path;
        list.endStructure();
        found << child;
    }
    list.endArray();
    return found;
}

QString Aid::name(const Element &element) const
{
    const QVariantList answer =
        ask(element, "org.freedesktop.DBus.Properties", "Get",
            {QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("Name")});
    return answer.isEmpty() ? QString() : answer.first().value<QDBusVariant>().variant().toString();
}

QString Aid::role(const Element &element) const
{
    return ask(element, "org.a11y.atspi.Accessible", "GetRoleName").value(0).toString();
}

bool Aid::isFocusable(const Element &element) const
{
    return hasState(element, focusableBit);
}

bool Aid::isShowing(const Element &element) const
{
    return hasState(element, showingBit);
}

bool Aid::hasState(const Element &element, int bit) const
{
    const QVariantList answer = ask(element, "org.a11y.atspi.Accessible", "GetState");
    if (answer.isEmpty())
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer.first());
    return (words.value(bit / 32) >> (bit % 32)) & 1U;
}

std::optional<Element> Aid::find(const Element &root,
                                 const std::function<bool(const Element &)> &takes) const
{
    QList<Element> level{root};
    while (!level.isEmpty()) {
        QList<Element> below;
        for (const Element &element : std::as_const(level)) {
            if (takes(element))
                return element;
            below << children(element);
        }
        level = below;
    }
    return std::nullopt;
}

void Aid::press(const Element &element) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(element.service, element.path.path(),
                                                          QStringLiteral("org.a11y.atspi.Action"),
                                                          QStringLiteral("DoAction"));
    message << 0;
    m_bus.asyncCall(message);
}

QVariantList Aid::ask(const Element &element, const char *interface, const char *method,
                      const QVariantList &arguments) const
{
    if (m_isSilent)
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(
        element.service, element.path.path(), QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, patience);
    m_isSilent = answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply");
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

} // namespace mra::test
