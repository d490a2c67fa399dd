# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Fetches Debian's source packages, without a change of this system's own lists.
# shellcheck disable=SC2154  # cache is set in .ci/windows/build

_source_apt() {
    apt-get -q -o Dir::Etc::SourceList="$cache/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$cache/apt/lists" -o APT::Sandbox::User=root "$@"
}

# Renews the lists of source packages of this Debian release.
renew_source_lists() {
    local suite mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
    local security=${DEBIAN_SECURITY_MIRROR:-http://deb.debian.org/debian-security}
    local signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
    # shellcheck source=/dev/null
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mkdir -p "$cache/apt/lists/partial" "$cache/sources"
    cat >"$cache/apt/sources.list" <<END
deb-src $signed $mirror $suite main
deb-src $signed $mirror $suite-updates main
deb-src $signed $security $suite-security main
END
    _source_apt update
}

# Fetches the newest version of a source package, or the one given as NAME=VERSION, where it is not
# there yet, and prints where its description belongs. apt checks the signatures and sums. Some
# mirrors lack files with a "~" in their names; then the description is missing, and what upstream
# publishes is enough.
fetched_source() {
    local dsc version
    dsc=$(_source_apt source --print-uris "$1" | sed -n "s/^'[^']*' \([^ ]*\.dsc\) .*/\1/p")
    dsc=$cache/sources/$dsc
    version=$(version_in "$dsc")
    if [[ ! -e $dsc ]] && ! (cd "$cache/sources" && _source_apt source --download-only "$1") >"$dsc.log" 2>&1; then
        if ! compgen -G "${dsc%_*}_${version%-*}.orig.tar.*z" >/dev/null; then
            tail -n 5 "$dsc.log" >&2
            return 1
        fi
        echo "Without Debian's changes, which could not be fetched: $(basename "$dsc" .dsc)" >&2
    fi
    printf '%s\n' "$dsc"
}

# Prints the version in the name of a description, which is without an epoch.
version_in() {
    local version=${1##*_}
    printf '%s' "${version%.dsc}"
}

# pack_sources ARCHIVE: the sources of the libraries that come along, which have to be offered with
# them, as far as they are Debian's.
pack_sources() {
    local name version file
    while IFS=$'\t' read -r name version _; do
        for file in "$cache/sources/${name}_${version%-*}".orig* "$cache/sources/${name}_$version".*; do
            [[ ! -e $file || $file == *.log ]] || echo "${file##*/}"
        done
    done <"$cache/components.tsv" | LC_ALL=C sort -u |
        tar --create --file="$1" --directory="$cache/sources" --files-from=- --owner=0 --group=0 \
            --numeric-owner --mode=644 --mtime="@${SOURCE_DATE_EPOCH:-0}"
}

# Unpacks the sources of a description into the folder given, with Debian's changes where these are
# there, and prints their time.
unpack_source() {
    local dsc=$1 folder=$2 version
    rm -rf "$folder"
    if [[ -e $dsc ]]; then
        dpkg-source --no-check -x "$dsc" "$folder" >/dev/null
        dpkg-parsechangelog -l "$folder/debian/changelog" -S Timestamp
    else
        version=$(version_in "$dsc")
        mkdir -p "$folder"
        tar -xf "${dsc%_*}_${version%-*}".orig.tar.*z -C "$folder" --strip-components=1
        find "$folder" -type f -printf '%Ts\n' | sort -n | tail -n 1
    fi
}
