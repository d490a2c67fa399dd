# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Debian systems in folders, in which packages are built and tried. They need root.

# The suffix of a package's version for each suite that it is made for.
suites=(bookworm trixie)
suffix_of() {
    case $1 in
        bookworm) echo deb12 ;;
        trixie) echo deb13 ;;
        *)
            echo "There is no suite $1; there are: ${suites[*]}." >&2
            return 1
            ;;
    esac
}

# Makes the smallest system of a suite in the folder given, unless it is there already.
bare_root() {
    local suite=$1 folder=$2 mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
    [[ -e $folder/etc/debian_version ]] && return
    rm -rf "$folder.part"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$folder.part" "$mirror" \
        >"$folder.log" 2>&1 || {
        tail -n 20 "$folder.log" >&2
        return 1
    }
    mv "$folder.part" "$folder"
}

# Runs a command in the system in the folder given. What it mounts and starts ends with it. The
# display is this computer's, where DISPLAY names one.
in_root() {
    local folder=$1
    shift
    [[ ! -e /etc/resolv.conf ]] || cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
    # shellcheck disable=SC2016  # for the inner shell
    unshare --mount --pid --fork --kill-child bash -ec '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        if [[ ${DISPLAY:-} ]]; then
            mkdir -p "$0/tmp/.X11-unix"
            mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
        fi
        exec chroot "$0" "$@"' \
        "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${DISPLAY:+DISPLAY="$DISPLAY"} \
        ${SOURCE_DATE_EPOCH:+SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH"} "$@"
}
