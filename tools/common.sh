# SPDX-FileCopyrightText: 2026 MRA Atlas contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What tools/run, tools/test, tools/tidy and tools/bench share; sourced, with `set -euo pipefail` in force.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# shellcheck disable=SC2034 # for those who source this
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev libqt6sql6-sqlite libqt6sql6-psql
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libsqlite3-dev libpq-dev libicu-dev libgl1-mesa-dev
    qt6-translations-l10n fonts-noto-core fonts-noto-cjk)

# shellcheck disable=SC2034
test_packages=(postgresql xvfb dbus-daemon at-spi2-core clang-format shellcheck)

# shellcheck disable=SC2034
tidy_packages=(clang-tidy)

die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "not root, and sudo is not installed; as root: $*"
    fi
}

# Installs the Debian packages among these that are not there. Touches no network when all are.
install_packages() {
    command -v dpkg-query >/dev/null || die "not a Debian system; it needs: $*"
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    echo "Installing ${missing[*]}" >&2
    # The tests start a server of their own: the package need not make one for the machine.
    local no_cluster=/etc/postgresql-common/createcluster.d/mra-atlas.conf
    if [[ " ${missing[*]} " == *" postgresql "* ]]; then
        as_root mkdir -p "${no_cluster%/*}"
        as_root sh -c "echo 'create_main_cluster = false' >$no_cluster"
    fi
    local status=0
    {
        as_root apt-get update -q &&
            as_root env DEBIAN_FRONTEND=noninteractive \
                apt-get install -q -y --no-install-recommends "${missing[@]}"
    } >&2 || status=$?
    as_root rm -f "$no_cluster"
    return $status
}

# Keeps what ninja says in the file LOG, and shows how far it is: in a terminal each step, one over the
# other, else a line in half a minute.
progress() { # LOG
    local line due=$((SECONDS + ${progress_seconds:-30}))
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        [[ $line =~ ^\[[0-9]+/[0-9]+\] ]] || continue
        if [ -t 2 ]; then
            printf '\r\033[K%.78s' "$line" >&2
        elif ((SECONDS >= due)); then
            printf '%s\n' "${BASH_REMATCH[0]}" >&2
            due=$((SECONDS + ${progress_seconds:-30}))
        fi
    done 3>"$1"
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

# build PRESET [TARGET…]: configures once and builds; what the tools say is shown whole on failure.
build() {
    local preset=$1 folder=$root/build/$1 log=$root/build/$1.log
    shift
    mkdir -p "$root/build"
    if [ ! -f "$folder/build.ninja" ]; then
        echo "Building $preset for the first time: this takes some minutes" >&2
        (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || { cat "$log" >&2; die "cannot configure"; }
    fi
    cmake --build "$folder" ${1:+--target "$@"} 2>&1 | progress "$log" ||
        { cat "$log" >&2; die "cannot build"; }
}

# A temporary folder that goes with the script, and with it the server that was started there.
# It is also the home of what runs: no test and no benchmark sees or touches the user's own files.
scratch=
server=
own_scratch() {
    scratch=$(mktemp -d /tmp/mra-atlas.XXXXXX)
    trap 'status=$?; trap "" INT TERM; stop_postgres; rm -rf "$scratch"; exit $status' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    chmod 711 "$scratch" # the server may be another user
    mkdir -m 700 "$scratch/home" "$scratch/tmp"
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
    export HOME=$scratch/home TMPDIR=$scratch/tmp LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
}

# PostgreSQL refuses to run as root; its package made a user for it. Nobody else may enter its folder.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
    else
        "$@"
    fi
}

# start_postgres [-c NAME=VALUE]…: a server of our own on a free local port, told by the variable
# MRA_ATLAS_TEST_POSTGRES. The system's cluster is not touched.
start_postgres() {
    local bin
    bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    [ -x "$bin/initdb" ] || die "no PostgreSQL server in /usr/lib/postgresql"
    mkdir -m 700 "$scratch/server"
    [ "$(id -u)" -ne 0 ] || chown postgres: "$scratch/server"
    as_server "$bin/initdb" -D "$scratch/server/data" -U postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --no-sync --no-instructions >"$scratch/initdb.log" 2>&1 ||
        { cat "$scratch/initdb.log" >&2; die "initdb failed"; }

    # Ports below the range that the system hands out; the server itself says whether one is free.
    local attempt port
    for attempt in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000))
        if as_server "$bin/pg_ctl" start -D "$scratch/server/data" -w -l "$scratch/server/log" \
            -o "-p $port -k '$scratch/server' -c listen_addresses=127.0.0.1 $*" >/dev/null 2>&1; then
            server=$bin
            export MRA_ATLAS_TEST_POSTGRES=postgresql://postgres@127.0.0.1:$port/postgres
            return
        fi
    done
    as_server cat "$scratch/server/log" >&2 || true
    die "PostgreSQL did not start in $attempt attempts"
}

stop_postgres() {
    [ -n "$server" ] || return 0
    as_server "$server/pg_ctl" stop -D "$scratch/server/data" -m immediate -w >/dev/null 2>&1 || true
    server=
}
