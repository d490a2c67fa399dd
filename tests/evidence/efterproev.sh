#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# What --efterproev answers, in words and as exit status, where there is no display.
# Arguments: the program that writes sample evidence, the wizard, and the Danish catalogue.
set -euo pipefail

sample=$1
program=$2
catalogue=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

QT_QPA_PLATFORM=offscreen "$sample" "$folder/bevis" "$catalogue" >/dev/null
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

# expect STATUS SENTENCE PATH [OPTION...]
expect() {
    local status=0
    "$program" --efterproev "$3" "${@:4}" >"$folder/answer" || status=$?
    if ((status != $1)) || ! grep -qF -- "$2" "$folder/answer"; then
        echo "$3: exit status $status instead of $1, or not \"$2\":"
        cat "$folder/answer"
        exit 1
    fi
}

pdfs=("$folder"/bevis/GB*/*.pdf)
((${#pdfs[@]} == 10))
for pdf in "${pdfs[@]}"; do
    expect 0 "Beviset holder." "$pdf"
    expect 0 "Beviset holder." "$(dirname "$pdf")"
    # Its sentences are not made anew in another language.
    expect 0 "The evidence holds as far as it has been examined." "$pdf" --sprog en
done
printf 'x' >>"${pdfs[0]}"
expect 1 "Beviset holder ikke." "${pdfs[0]}"
expect 1 "Beviset holder ikke." "$(dirname "${pdfs[0]}")"
expect 2 "Der er ikke noget bevis" "$folder/nothing"
