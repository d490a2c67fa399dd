# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# A Windows 10 under Wine, in which programs for Windows are tried. Wine is no Windows: what works
# here may fail there.

# Debian's starter of Wine complains where the 32-bit half is missing. Nothing here needs it, nor
# .NET, nor a browser.
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
export WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree=;mshtml='
export LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM

# What a program under Wine calls a path of this system.
seen() {
    printf 'Z:%s' "${1//\//\\}"
}

# make_windows FOLDER: makes it there, unless it is there already, with fonts that have Danish letters.
make_windows() {
    export WINEPREFIX=$1
    [[ ! -e $1/complete ]] || return 0
    rm -rf "$1"
    mkdir -p "$1"
    cat >"$1/fonts.reg" <<END
REGEDIT4

[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]
$(printf '"%s"="DejaVu Sans"\n' "Segoe UI" "MS Shell Dlg" "MS Shell Dlg 2" Tahoma Arial "Microsoft Sans Serif")
END
    local link
    {
        "$wine" wineboot.exe -i
        # The user's folders are its own, and not those of this system's user.
        find "$1/drive_c/users" -type l | while read -r link; do
            rm "$link"
            mkdir "$link"
        done
        "$wine" winecfg.exe /v win10
        "$wine" regedit.exe /S "$(seen "$1/fonts.reg")"
        "$wineserver" -w
    } >"$1.log" 2>&1
    touch "$1/complete"
}
