// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/namecompleter.h"

#include "domain/names/folding.h"
#include "domain/names/recordtexts.h"

namespace mra {

NameCompleter::NameCompleter(QComboBox *box)
    : QCompleter(box->model(), box)
{
    setCompletionRole(namesRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // both are folded
    setCompletionMode(QCompleter::PopupCompletion);
}

QString NameCompleter::namesOf(const Record &record)
{
    std::u16string names;
    const auto add = [&names](const char *, const QString &name) {
        names += u'\n';
        appendFolded(names, name);
        const Pinyin pinyin = pinyinOf(name);
        if (!pinyin.initials.empty())
            names += u'\n' + pinyin.syllables + u'\n' + pinyin.initials;
    };
    std::visit([&add](const auto &r) { eachName(r, add); }, record);
    return QString::fromStdU16String(names);
}

/// The text that is put into the field.
QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList NameCompleter::splitPath(const QString &typed) const
{
    return {folded(typed)};
}

} // namespace mra
