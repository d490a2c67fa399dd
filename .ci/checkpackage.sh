# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Tries a Debian package in a bare system, as a user of that computer. Needs .ci/roots.sh.

# Repacks a package as a lower version, which stands in for an earlier release.
as_earlier_version() {
    local package=$1 earlier=$2 folder
    folder=$(mktemp -d)
    dpkg-deb -R "$package" "$folder"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/DEBIAN/control"
    dpkg-deb -b "$folder" "$earlier" >/dev/null
    rm -rf "$folder"
}

# Tries a package in a fresh copy of the bare system in the folder given: installs it over an earlier
# version while a case is under way, walks through the task, examines the evidence, and removes it.
# $4 is the clone that has .ci/walkthrough; $5 an earlier package, if there is one.
check_package() {
    local bare=$1 package=$2 version=$3 clone=$4 earlier=${5:-}
    local root=$bare-check
    rm -rf "$root"
    cp -a "$bare" "$root"
    mkdir -p "$root/check/.ci" "$root/check/build"
    cp "$clone/.ci/walkthrough" "$root/check/.ci/"
    cp "$clone/.ci/tryinstalled" "$root/check/"
    cp "$package" "$root/check/new.deb"
    if [[ $earlier ]]; then
        cp "$earlier" "$root/check/earlier.deb"
    else
        as_earlier_version "$package" "$root/check/earlier.deb"
    fi
    in_root "$root" /check/tryinstalled "$version" || return
    rm -rf "$root"
}
