#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MRA Atlas contributors
# SPDX-License-Identifier: MIT
#
# House rules that neither the compiler nor the linker sees. Prints each breach; fails on any.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

breaches=0
breach() { # RULE [PLACE…], one breach a place
    local rule=$1 place
    shift
    for place in "$@"; do
        printf '%s: %s\n' "$place" "$rule"
        breaches=$((breaches + 1))
    done
}
places() { # lines of standard input as the array `found`
    mapfile -t found
}
code=(--include=*.cpp --include=*.h)
program=(app models)
[ ! -d ui ] || program+=(ui)

# The top of the tree holds folders and what must stand there.
allowed=" CMakeLists.txt CMakePresets.json LICENSE README.md app build models resources tests tools translations ui "
for name in *; do
    [[ $allowed == *" $name "* ]] || breach "does not belong at the top" "$name"
done

# One duty a file, and whose it is.
while IFS=: read -r file what; do
    breach "$what" "$file"
done < <(find "${program[@]}" tests tools resources/sql .ci -type f \
    \( -name '*.cpp' -o -name '*.h' -o -name '*.sql' -o -name '*.sh' -o -name CMakeLists.txt \
    -o -path 'tools/*' -o -path '.ci/*' \) ! -name '*.md' -print0 |
    xargs -0 awk '
        FNR == 1 { if (file) check(); file = FILENAME; licensed = 0 }
        FNR <= 4 && /SPDX-License-Identifier: / { licensed = 1 }
        { lines = FNR }
        function check() {
            if (lines > 500) print file ":" lines " lines; a file has at most 500"
            if (!licensed) print file ":no licence in its head"
        }
        END { check() }')

# A class is one pair of files: a source has a header of its name beside it, or is a part of a class
# that has one (store_write.cpp of store.h). Else the reason stands here.
declare -A of_other=(
    [models/store/engine/sqlitesession.cpp]='a Session, session.h, whose class nobody else sees'
    [ui/cards/agreementcard.cpp]='a function of cards.h for each kind of record'
    [ui/cards/bodycard.cpp]='a function of cards.h for each kind of record'
    [ui/cards/countcard.cpp]='a function of cards.h for each kind of record'
    [ui/cards/othercards.cpp]='a function of cards.h for each kind of record'
    [ui/cards/placecards.cpp]='a function of cards.h for each kind of record')
layers=(models)
[ ! -d ui ] || layers+=(ui)
while IFS= read -r file; do
    class=${file%.cpp} name=${file##*/}
    [ -f "$class.h" ] || [ -f "${file%/*}/${name%%_*}.h" ] || [ -n "${of_other[$file]:-}" ] ||
        breach "no header of its name beside it, nor a reason in check_tree.sh" "$file"
done < <(find "${layers[@]}" -name '*.cpp' | sort)

# A class has one duty: at most 25 methods and 15 members; else the reason stands here.
declare -A large=(
    [Atlas]='Store, one to one, as calls that answer later'
    [BaseSession]='the life of an open database: opened, waited for, lost, opened again, closed'
    [BulkChangeDialog]='a member for each of its widgets'
    [CardWriter]='the vocabulary of cards: a method for each thing that a card can say'
    [CellForm]='a table in two views and its remarks; most members are parts that it lays out'
    [CellReader]='a method for each type of a field'
    [ChildModel]='most of its methods are those of QAbstractTableModel'
    [Database]='all statements of the store; the only class that knows them'
    [Drafts]='a member for each table of an import'
    [FilterBar]='a member for each box of the query and its label'
    [HistoryPage]='a member for each of its widgets, and what it reads step by step'
    [MainWindow]='joins bars, pages and actions; each method is one connection between them'
    [MapPicture]='what is seen of the map on screen: every question of the widget has its answer here'
    [MapWidget]='methods of QWidget for mouse, keys, touch and screen readers; no member of its own'
    [OverviewPage]='a member for each of its widgets'
    [PreferencesDialog]='a member for each of its widgets'
    [RecordActions]='a method for each command on records'
    [RecordEdit]='the state machine of an edit: a method for each question and each step'
    [RecordList]='joins table, facets and their tools; members are their widgets and what is kept'
    [RecordPage]='joins list and pane; most methods are those of Page'
    [RecordPane]='shows each state of an edit; most methods answer one of its signals'
    [RecordTableModel]='most of its methods are those of QAbstractTableModel'
    [Settings]='two methods for each choice that is stored'
    [Store]='the door of the store: reading, writing, history, checks, copies')
# shellcheck disable=SC2016 # the dollars are those of awk
while IFS=: read -r class file what; do
    [ -n "${large[$class]:-}" ] || breach "$what, and no reason stands in check_tree.sh" "$file"
    unset "large[$class]"
done < <(find "${program[@]}" -name '*.h' -print0 | sort -z | xargs -0 awk '
    FNR == 1 { depth = 0; class = ""; statement = "" }
    {
        line = $0
        sub(/\/\/.*/, "", line)
        gsub(/"([^"\\]|\\.)*"/, "\"\"", line)
        if (line ~ /^#/) next
        if (depth == 0 && line ~ /^(class|struct) [A-Za-z]+/ && line !~ /;[ ]*$/) {
            split(line, words, /[ :]+/); class = words[2]; statement = ""; methods = members = 0
        }
        if (class == "") next
        count = split(line, letters, "")
        for (i = 1; i <= count; ++i) {
            letter = letters[i]
            if (letter == "{") { if (depth == 1) end(); ++depth; if (depth == 1) statement = "" }
            else if (letter == "}") {
                --depth
                if (depth == 0) {
                    if (methods > 25 || members > 15)
                        print class ":" FILENAME ":" class " has " methods " methods and " members " members"
                    class = ""
                    next
                }
                if (depth == 1) statement = ""
            }
            else if (letter == ";") { if (depth == 1) end() }
            else if (depth == 1) statement = statement letter
        }
        statement = statement " "
    }
    function end() {
        sub(/^.*(public|protected|private|Q_SIGNALS)( Q_SLOTS)?: */, "", statement)
        gsub(/(Q_[A-Z_]+)(\([^)]*\))? /, "", statement)
        if (statement ~ /(^| )(friend|using|enum|static_assert|class|struct) /) { }
        else if (statement ~ /(^|[ *&])m_[a-zA-Z]+/) ++members
        else if (statement ~ /\(/) ++methods
        statement = ""
    }')
[ ! -d ui ] || for class in "${!large[@]}"; do
    breach "is not large and needs no reason" "$class"
done

# Calls go rightwards only: app → ui → items → office → {exchange, store} → domain.
declare -A right=([domain]='domain' [store]='domain|store' [exchange]='domain|exchange'
    [office]='domain|store|exchange|office' [items]='domain|store|exchange|office|items')
for layer in "${!right[@]}"; do
    places < <(grep -rnE "${code[@]}" '^#include "' "models/$layer" |
        grep -vE "#include \"(${right[$layer]})/" | cut -d: -f1,2,3)
    breach "an include against the arrows of the layers" "${found[@]}"
done

# So they do between the rooms of a layer: each room with those that it may call.
arrows() { # LAYER PREFIX, lines "ROOM: ROOMS…" on standard input
    local layer=$1 prefix=$2 room may
    while IFS=: read -r room may; do
        [ -d "$layer/$room" ] || breach "no such room" "$layer/$room"
        places < <(grep -rnoE "${code[@]}" "^#include \"${prefix}[a-z]+/" "$layer/$room" |
            while IFS=: read -r file line include; do
                include=${include#"#include \"$prefix"}
                [[ " $room $may " == *" ${include%/} "* ]] || printf '%s:%s\n' "$file" "$line"
            done)
        breach "an include against the arrows of the rooms" "${found[@]}"
    done
}
arrows models/domain domain/ <<'TEXT'
records:
codec: records
status: records codec
coverage: records codec status
checks: records codec status coverage names
effect: records codec status coverage
names: records
TEXT
arrows models/items items/ <<'TEXT'
texts:
derived: texts
tables: texts derived
models: texts derived tables
TEXT
arrows models/store store/ <<'TEXT'
engine:
files: engine
TEXT
[ ! -d ui ] || arrows ui ui/ <<'TEXT'
style:
widgets: style
session: style widgets
map: style widgets session
cards: style widgets session
forms: style widgets session
print: style widgets session map cards forms
records: style widgets session map cards forms print
history: style widgets session map cards forms print records
overview: style widgets session map cards forms print records
window: style widgets session map cards forms print records history overview
TEXT

# No class includes another that includes it, over any way: a class is its header and its sources,
# which are called after it, such as store.h, store_p.h and store.cpp.
circle=$(grep -rE "${code[@]}" '^#include "' "${program[@]}" |
    sed -nE 's|^(models/)?([^:]+)\.(cpp\|h):#include "([^"]+)\.h"|\2 \4|p' |
    sed -E 's/_[a-z]+( |$)/\1/g' | awk '$1 != $2' | tsort 2>&1 >/dev/null |
    sed -n 's/^tsort: //p' | grep -v 'input contains a loop' || true)
[ -z "$circle" ] || while read -r class; do breach "includes itself over others" "$class"; done <<<"$circle"

# A room is a subject: what stands in it can be seen at once.
while read -r count folder; do
    [ "$count" -le 25 ] || breach "$count headers; a folder has at most 25" "$folder"
done < <(find "${program[@]}" -name '*.h' -printf '%h\n' | sort | uniq -c)

# What a merge or an editor leaves.
places < <(find "${program[@]}" resources translations tests tools \( -name '*.orig' -o -name '*.rej' -o -name '*~' \))
breach "left behind" "${found[@]}"

# SQL stands in files, one statement each; what differs between the engines, in one place.
places < <(grep -rnE "${code[@]}" \
    '"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|LOCK) ?' \
    "${program[@]}" | grep -vE '^models/store/engine/(database|database_health|database_state|enginefaults|basefile)\.cpp:' | cut -d: -f1,2)
breach "SQL in code" "${found[@]}"

# What is cited of the rules is there.
rules=models/domain/RULES.md
paragraphs=" $(awk '/^## /{n=$2+0; printf "%d ", n} /^[0-9]+\. /{printf "%d.%d ", n, $1}' "$rules")"
while IFS=: read -r file line cited; do
    [[ $paragraphs == *" $cited "* ]] || breach "§$cited is not in $rules" "$file:$line"
done < <(grep -rnoE "${code[@]}" '§[0-9]+(\.[0-9]+)?' "${program[@]}" tests | sed 's/§//')

# Text for people is made by items and above.
places < <(grep -rnwE "${code[@]}" \
    '(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS) *\(' \
    models/domain models/store models/exchange models/office | cut -d: -f1,2)
breach "text for people below items" "${found[@]}"

# Every language says everything.
places < <(grep -rnE --include=*.ts 'type="(unfinished|vanished|obsolete)"' translations |
    cut -d: -f1,2)
breach "a message without a translation, or one that is no more" "${found[@]}"

if [ "$breaches" -gt 0 ]; then
    echo "$breaches breaches"
    exit 1
fi
