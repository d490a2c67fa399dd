#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# On a computer without any font a PDF has no words: nothing may be called saved, and nothing that
# looks like evidence may be left. Arguments: the program that writes sample evidence, its catalogue,
# and the wizard.
set -euo pipefail

sample=$1
catalogue=$2
program=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/fonts"
cat >"$folder/fonts.conf" <<EOF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$folder/fonts</dir><cachedir>$folder/cache</cachedir></fontconfig>
EOF
export FONTCONFIG_FILE=$folder/fonts.conf QT_QPA_FONTDIR=$folder/fonts QT_QPA_PLATFORM=offscreen

# expect_nothing FOLDER: there is no file that looks like evidence in it
expect_nothing() {
    if find "$1" -path "*/GB1*" 2>/dev/null | grep . >/dev/null; then
        echo "this was left:"
        find "$1"
        exit 1
    fi
}

"$sample" "$folder/sample" "$catalogue" >"$folder/answer" 2>/dev/null
if grep -q '\.pdf$' "$folder/answer" || ! grep -q "^failed: " "$folder/answer"; then
    echo "the sample was called saved:"
    cat "$folder/answer"
    exit 1
fi
expect_nothing "$folder/sample"

status=0
"$program" --gennemgang --data "$folder/data" --sagsmappe "$folder/bevis" \
    >"$folder/answer" 2>/dev/null || status=$?
if ((status == 0)) || grep -q '\.pdf' "$folder/answer"; then
    echo "exit status $status, or the evidence was called saved:"
    cat "$folder/answer"
    exit 1
fi
expect_nothing "$folder/bevis"
