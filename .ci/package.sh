# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Source archives and Debian packages of a commit. Needs .ci/roots.sh.

# Prints the version in the CMakeLists.txt of the commit given in the clone given.
version_of() {
    git -C "$1" show "$2:CMakeLists.txt" | sed -n 's/^project(.* VERSION \([0-9.]*\) .*/\1/p'
}

# Writes a commit's tree as an archive that is the same every time.
source_archive() {
    local clone=$1 commit=$2 version=$3 archive=$4
    git -C "$clone" -c core.autocrlf=false archive --format=tar \
        --prefix="sortimentsguiden-$version/" "$commit" | gzip -9n >"$archive"
}

# Lays what Debian's tools want into an unpacked archive: the folder debian and its changelog.
# Whoever hands packages out puts a name and an address into DEBFULLNAME and DEBEMAIL.
lay_debian() {
    local tree=$1 version=$2
    local name=${DEBFULLNAME:-Sortimentsguiden contributors}
    local address=${DEBEMAIL:-maintainers@sortimentsguiden.invalid}
    cp -r "$tree/.ci/debian" "$tree/debian"
    sed -i "s/^Maintainer: .*/Maintainer: $name <$address>/" "$tree/debian/control"
    cat >"$tree/debian/changelog" <<END
sortimentsguiden ($version) unstable; urgency=medium

  * What is new stands in the changelog of the program.

 -- $name <$address>  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END
}

# Builds the package of an archive for a suite, in the system in the folder given, and copies it and
# what was linked into the folder for results.
build_package() {
    local suite=$1 root=$2 archive=$3 version=$4 results=$5
    local packaged place=/build/${6:-sortimentsguiden}
    packaged=$version~$(suffix_of "$suite") || return
    rm -rf "${root:?}/build"
    mkdir -p "$root$place"
    tar -xzf "$archive" -C "$root$place" --strip-components=1
    lay_debian "$root$place" "$packaged"
    in_root "$root" bash -ec "
        cd $place
        apt-get -q update
        apt-get -q -y --no-install-recommends install \
            build-essential lintian desktop-file-utils appstream
        apt-get -q -y --no-install-recommends build-dep ./
        nice -n 10 dpkg-buildpackage -b -us -uc
        echo '== lintian'
        lintian --fail-on error ../*.changes
        echo '== desktop entries and metainfo'
        desktop-file-validate debian/sortimentsguiden/usr/share/applications/*.desktop
        appstreamcli validate --no-net debian/sortimentsguiden/usr/share/metainfo/*.xml" || return
    cp "$root"/build/*.deb "$results/"
    # For the list of components: each package that the build saw, with its version.
    dpkg-query --root="$root" -W -f '${Package}\t${Version}\t${source:Package}\n' \
        >"$results/$suite-packages.tsv"
}
