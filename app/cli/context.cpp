// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "context.h"

#include "clitext.h"
#include "items/texts/resulttext.h"
#include "lookup.h"
#include "terminaltext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace mra::cli {

namespace {

QString loginName()
{
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
}

void makeOwnBase(const QString &user)
{
    const auto obstacle = makeBase(ownBase(), user, referenceData());
    // Another process may have made it meanwhile.
    if (obstacle && !QFileInfo::exists(ownBase()))
        refuse(*obstacle);
}

void writeTo(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

Context::Context(Arguments arguments, QString language)
    : m_arguments(std::move(arguments))
    , m_language(std::move(language))
{
}

QDate Context::day(const char *option) const
{
    return m_arguments.has(option) ? wholeDate(m_arguments.value(option)) : today();
}

QString Context::address() const
{
    return m_arguments.has("db") ? m_arguments.value("db") : ownBase();
}

QString Context::user() const
{
    return m_arguments.has("user") ? m_arguments.value("user").trimmed() : loginName();
}

Store &Context::base()
{
    if (!m_base) {
        const bool readOnly = m_arguments.has("read-only");
        if (!m_arguments.has("db") && !readOnly && !QFileInfo::exists(ownBase()))
            makeOwnBase(user());
        m_base = openBase(address(), readOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite);
        m_base->setUser(user());
        const auto reason = m_base->readOnlyReason();
        if (reason && !readOnlyText(*reason).isEmpty())
            remark(readOnlyText(*reason));
    }
    return *m_base;
}

Store &Context::baseToChange()
{
    base().checkLog();
    requireConnection();
    return base();
}

const Snapshot &Context::state()
{
    if (!m_arguments.has("known-on"))
        return base().snapshot();
    if (!m_knownState) {
        m_knownState = base().asKnownOn(wholeDate(m_arguments.value("known-on")));
        requireConnection();
    }
    return *m_knownState;
}

QString Context::whyNothingIsKnown()
{
    if (state().lastSeq() > 0 || base().snapshot().lastSeq() == 0)
        return {};
    return Cli::tr("Nothing was recorded in the database by the end of %1; its history begins "
                   "later.")
        .arg(m_arguments.value("known-on"));
}

Changes Context::history(int limit)
{
    Changes changes = base().log(limit);
    requireConnection();
    return changes;
}

Verification Context::verification()
{
    const Verification found = base().verify();
    requireConnection();
    return found;
}

void Context::requireConnection() const
{
    if (const auto fault = m_base->fault())
        throw CommandError{keyOf(fault->reason), sentenceOf(*fault)};
}

void Context::print(const QString &text)
{
    m_output += textFor(stdout, text);
}

void Context::printJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_output += jsonFor(stdout, document.toJson());
}

void Context::remark(const QString &line) const
{
    writeTo(stderr, textFor(stderr, line) + '\n');
}

bool Context::flush()
{
    writeTo(stdout, m_output);
    m_output.clear();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace mra::cli
