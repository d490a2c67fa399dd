# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# What ./test --tidy does: clang-tidy 14 over the sources.

# Prints the name of clang-tidy 14 on this system. Other versions have other checks.
tidy_program() {
    local name
    for name in clang-tidy-14 clang-tidy; do
        if "$name" --version 2>/dev/null | grep -q 'version 14\.'; then
            echo "$name"
            return
        fi
    done
    echo "clang-tidy 14 is not installed. Debian 12 and Ubuntu 24.04 offer it:" >&2
    echo "  apt-get install clang-tidy-14" >&2
    return 1
}

# Prints the sources that the build in the folder given compiles, one a line, below the root given.
compiled_sources() {
    local root=$1 build=$2
    sed -n "s|^ *\"file\": \"$root/\(.*\)\",\?$|\1|p" "$build/compile_commands.json" |
        grep -E '^(app|ui|tests)/' | sort -u
}

# Prints the .cpp files that show what changed since the revision given: those that changed, and for
# a header the .cpp beside it, or else one that includes it.
sources_changed_since() {
    local root=$1 rev=$2 changed file beside
    changed=$(git -C "$root" diff --name-only --diff-filter=d "$rev" -- app ui tests &&
        git -C "$root" ls-files --others --exclude-standard -- app ui tests) || return
    while read -r file; do
        beside=${file%.h}.cpp
        if [[ $file == *.cpp ]]; then
            echo "$file"
        elif [[ $file == *.h && -e $root/$beside ]]; then
            echo "$beside"
        elif [[ $file == *.h ]]; then
            git -C "$root" grep -l --max-count=1 "#include \"\(.*/\)\?${file##*/}\"" -- '*.cpp' |
                sed -n 1p || true
        fi
    done <<<"$changed" | sort -u
}

# Reads one source, and prints all that is found in it at once, because several are read at a time.
tidy_source() {
    local tidy=$1 root=$2 source=$3 found errors
    found=$("$tidy" --quiet -p "$root/build/dev" "$root/$source" 2>&1) && return
    # What clang 14 cannot compile in a header of the system is no finding: in C++20 there is such a
    # place in qpdf's.
    errors=$(grep ': error: ' <<<"$found")
    if [[ $errors ]] && ! grep -qv '^/usr/' <<<"$errors"; then
        return
    fi
    printf '%s\n' "$found"
    return 1
}

# Runs clang-tidy over all sources in the folder given, or over those that changed since the
# revision. Fails where it finds something.
tidy_sources() {
    local root=$1 rev=${2:-} build=$1/build/dev tidy
    local -a sources
    tidy=$(tidy_program) || return
    # The preset dev compiles each source by itself. No source includes a file that the build makes,
    # so nothing is built.
    configure_preset "$root" dev || return
    mapfile -t sources < <(compiled_sources "$root" "$build")
    if [[ $rev ]]; then
        git -C "$root" rev-parse --quiet --verify "$rev^{commit}" >/dev/null || {
            echo "There is no revision $rev." >&2
            return 2
        }
        mapfile -t sources < <(comm -12 <(printf '%s\n' "${sources[@]}") \
            <(sources_changed_since "$root" "$rev"))
    fi
    echo "clang-tidy reads ${#sources[@]} sources."
    ((${#sources[@]})) || return 0
    export -f tidy_source
    # shellcheck disable=SC2016  # for the shell that xargs starts
    printf '%s\0' "${sources[@]}" |
        xargs -0 -n 1 -P "$(nproc)" bash -c 'tidy_source "$@"' _ "$tidy" "$root"
}
