// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/fieldchange.h"

#include "domain/records/fieldsbeside.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/valuetext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(FieldChange)
};

/// Values as the window shows them.
class ShownValue : public ValueText
{
public:
    using ValueText::ValueText;
    using ValueText::operator();
    QString operator()(const PartialDate &date) const { return shownDate(date); }
    /// In every language, since any of them may be what changed.
    QString operator()(const LocalizedText &text) const
    {
        QStringList texts;
        for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
            texts << ChangeText::tr("%1 (%2)", "text, code of its language").arg(*each, each.key());
        return texts.join(QStringLiteral("; "));
    }
};

template <class Child>
const Child *withId(const QList<Child> &children, const QString &id)
{
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&id](const Child &child) { return idText(child.id) == id; });
    return found == children.cend() ? nullptr : &*found;
}

class Comparison
{
public:
    Comparison(const Snapshot &snapshot, const QString &language)
        : m_shown(snapshot, language)
    {
    }

    template <class T>
    [[nodiscard]] FieldChanges changesOf(const T &a, const T &b)
    {
        compareFields(a, b, QString(), QString());
        if constexpr (Aggregate<T>) {
            ChildrenBeside<T> beside(b);
            T::children(a, [&](const char *key, const auto &children) {
                compareChildren(QLatin1String(key), children, beside.next(children));
            });
        }
        return m_changes;
    }

private:
    template <class T>
    void compareFields(const T &a, const T &b, const QString &path, const QString &place)
    {
        FieldsBeside<T> beside(b);
        T::fields(a, [&](const char *key, const auto &before, const Field &field) {
            const auto &after = beside.next(before);
            if (before == after)
                return;
            const QString label = place.isEmpty() ? fieldLabel(QLatin1String(key))
                                                  : ChangeText::tr("%1: %2", "row of a list, field")
                                                        .arg(place, fieldLabel(QLatin1String(key)));
            m_changes.append({path + QLatin1String(key), label, fieldText(m_shown, before, field),
                              fieldText(m_shown, after, field)});
        });
    }

    template <class Child>
    void compareChildren(const QString &list, const QList<Child> &a, const QList<Child> &b)
    {
        const auto keyOf = [&list](const Child &child) { return list + u'/' + idText(child.id); };
        for (const Child &child : a) {
            const Child *after = withId(b, idText(child.id));
            if (after && *after != child)
                compareFields(child, *after, keyOf(child) + u'/',
                              ChangeText::tr("%1, %2", "name of a list, row of it")
                                  .arg(childrenLabel(list), nameOf(*after, 2)));
            else if (!after)
                m_changes.append({keyOf(child), childrenLabel(list), nameOf(child, 6), QString()});
        }
        for (const Child &child : b) {
            if (!withId(a, idText(child.id)))
                m_changes.append({keyOf(child), childrenLabel(list), QString(), nameOf(child, 6)});
        }
    }

    /// The name of a row: its first fields that are not empty.
    template <class Child>
    [[nodiscard]] QString nameOf(const Child &child, qsizetype most) const
    {
        QStringList values;
        Child::fields(child, [&](const char *, const auto &value, const Field &field) {
            if (const QString text = fieldText(m_shown, value, field); !text.isEmpty())
                values << text;
        });
        return values.mid(0, most).join(ChangeText::tr(", ", "between the values of a row"));
    }

    ShownValue m_shown;
    FieldChanges m_changes;
};

template <class T>
void takeFields(T &record, const T &other, const QString &path, const QSet<QString> &keys)
{
    FieldsBeside<T> beside(other);
    T::fields(record, [&](const char *key, auto &value, const Field &) {
        const auto &theirs = beside.next(value);
        if (keys.contains(path + QLatin1String(key)))
            value = theirs;
    });
}

template <class Child>
void takeChildren(QList<Child> &children, const QList<Child> &others, const QString &list,
                  const QSet<QString> &keys)
{
    const auto pathOf = [&list](const Child &child) { return list + u'/' + idText(child.id); };
    children.removeIf([&](const Child &child) {
        return keys.contains(pathOf(child)) && !withId(others, idText(child.id));
    });
    for (Child &child : children) {
        const Child *other = withId(others, idText(child.id));
        if (other && keys.contains(pathOf(child)))
            child = *other;
        else if (other)
            takeFields(child, *other, pathOf(child) + u'/', keys);
    }
    for (const Child &other : others) {
        if (keys.contains(pathOf(other)) && !withId(children, idText(other.id)))
            children << other;
    }
}

QString whatHappened(const Edit &edit, const QString &language)
{
    const Record &record = edit.after ? *edit.after : *edit.before;
    const QString name = ChangeText::tr("%1 “%2”", "kind and name of a record")
                             .arg(mra::labelOf(edit.key().kind), nameOf(record, language));
    if (!edit.before)
        return ChangeText::tr("%1 was created.").arg(name);
    return edit.after ? ChangeText::tr("%1 was changed.").arg(name)
                      : ChangeText::tr("%1 was deleted.").arg(name);
}

} // namespace

FieldChanges changedFields(const Record &a, const Record &b, const Snapshot &snapshot,
                           const QString &language)
{
    Q_ASSERT(a.index() == b.index());
    return std::visit(
        [&]<class T>(const T &record) {
            return Comparison(snapshot, language).changesOf(record, std::get<T>(b));
        },
        a);
}

Record withFieldsOf(const Record &record, const Record &other, const QStringList &keys)
{
    Q_ASSERT(record.index() == other.index());
    const QSet<QString> chosen(keys.cbegin(), keys.cend());
    Record merged = record;
    std::visit(
        [&]<class T>(T &into) {
            const T &from = std::get<T>(other);
            takeFields(into, from, QString(), chosen);
            if constexpr (Aggregate<T>) {
                ChildrenBeside<T> beside(from);
                T::children(into, [&](const char *key, auto &children) {
                    takeChildren(children, beside.next(children), QLatin1String(key), chosen);
                });
            }
        },
        merged);
    return merged;
}

QString sentenceOf(const FieldChange &change)
{
    if (change.before.isEmpty())
        return ChangeText::tr("%1: “%2” was added.", "field, value")
            .arg(change.label, change.after);
    if (change.after.isEmpty())
        return ChangeText::tr("%1: “%2” was removed.", "field, value")
            .arg(change.label, change.before);
    return ChangeText::tr("%1: “%2” → “%3”.", "field, value before, value after")
        .arg(change.label, change.before, change.after);
}

QStringList describe(const Change &change, const Snapshot &snapshot, const QString &language)
{
    QStringList sentences{whatHappened(change.edit, language)};
    if (change.edit.before && change.edit.after) {
        for (const FieldChange &field :
             changedFields(*change.edit.before, *change.edit.after, snapshot, language))
            sentences << sentenceOf(field);
    }
    return sentences;
}

QList<RecordStep> fieldHistory(const Changes &changes, const RecordKey &key,
                               const Snapshot &snapshot, const QString &language)
{
    QList<RecordStep> steps;
    for (const Change &change : changes) {
        const Edit &edit = change.edit;
        if (edit.key() != key)
            continue;
        RecordStep step{change.seq, change.batch,  change.who,
                        change.at,  change.reason, whatHappened(edit, language),
                        {}};
        if (edit.before && edit.after)
            step.fields = changedFields(*edit.before, *edit.after, snapshot, language);
        steps.prepend(step);
    }
    return steps;
}

} // namespace mra
