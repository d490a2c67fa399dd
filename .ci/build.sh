# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Configures a preset of the project in the folder given, without a word where that succeeds.
configure_preset() {
    local root=$1 preset=$2
    local log="$root/build/$preset/configure.log"
    mkdir -p "${log%/*}"
    if ! cmake -S "$root" --preset "$preset" >"$log"; then
        cat "$log" >&2
        return 1
    fi
}

# Configures and builds a preset of the project in the folder given; quick when nothing has changed.
# Further arguments go to the build.
build_preset() {
    local root=$1 preset=$2
    configure_preset "$root" "$preset" || return
    cmake --build "$root/build/$preset" "${@:3}"
}
