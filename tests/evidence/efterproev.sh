#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# What --efterproev answers, in words and as exit status, where there is no display.
# Arguments: the program that writes sample evidence, and the wizard.
set -euo pipefail

sample=$1
program=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

QT_QPA_PLATFORM=offscreen "$sample" "$folder/bevis" >/dev/null
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
    expect 0 "The evidence holds." "$pdf" --sprog en
    expect 0 "The evidence holds." "$(dirname "$pdf")" --sprog en
    # Its sentences are in another language, and are not made anew in that one.
    expect 0 "Beviset holder, så langt det er undersøgt." "$pdf"
done
printf 'x' >>"${pdfs[0]}"
expect 1 "Beviset holder ikke." "${pdfs[0]}"
expect 1 "Beviset holder ikke." "$(dirname "${pdfs[0]}")"
expect 2 "Der er ikke noget bevis" "$folder/nothing"
