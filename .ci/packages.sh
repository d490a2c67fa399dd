# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# The system packages that the project needs on Debian 12, Ubuntu 24.04 and newer, one a line with
# its reason.
# shellcheck disable=SC2034  # the lists are used where this file is read

run_packages=(
    "cmake                    sets up the build"
    "ninja-build              runs the build"
    "g++                      compiles C++20"
    "pkgconf                  finds the web server library"
    "qt6-base-dev             the windows, the network, the message bus and the drawing of PDF files"
    "libgl-dev                OpenGL headers, which Qt's drawing library asks for"
    "qt6-tools-dev            lets the build compile the Danish catalogue"
    "qt6-tools-dev-tools      programs that the above expects beside it"
    "qt6-l10n-tools           compiles the Danish catalogue"
    "qt6-translations-l10n    Danish texts for Qt's own buttons and dialogs"
    "nlohmann-json3-dev       reads and writes JSON"
    "libssl-dev               TLS and the check of sign-in tokens"
    "libqpdf-dev              files, bookmarks and a language inside the PDF, and their examination"
    "libjpeg-dev              finds pictures that are cut short or damaged"
    "libsqlite3-dev           keeps a case safe on the disk"
    "libcpp-httplib-dev       the web server of the practice environment"
    "libkainjow-mustache-dev  the templates of the web pages for practice"
    "ca-certificates          the authorities whose certificates are trusted"
    "tzdata                   Danish time, whatever the computer's zone"
    "fonts-dejavu-core        a font with Danish letters for windows and PDF files"
    "xdg-utils                opens the user's own browser"
)

test_packages=(
    "libgtest-dev             GoogleTest, the test framework"
    "python3                  runs the checks in tests/checks"
    "hunspell                 checks the spelling"
    "hunspell-da              the Danish dictionary"
    "shellcheck               checks the shell scripts"
    "poppler-utils            looks into the PDF files"
    "qpdf                     checks the structure of the PDF files"
    "xvfb                     a display for tests of the real window"
    "faketime                 lets time pass for the practice environment too"
    "openssl                  plays servers with old and weak TLS"
    "openbox                  a window manager, which gives the real window the focus"
    "dbus-daemon              a message bus of the tests' own"
    "at-spi2-core             carries what screen readers ask and do"
    "gir1.2-atspi-2.0         lets the tests ask as a screen reader does"
    "python3-gi               the same, from Python"
    "x11-utils                reads the titles of windows"
    "xclip                    reads the clipboard"
    "tesseract-ocr            reads what the pictures show"
    "tesseract-ocr-dan        in Danish"
)

# Version 14 alone: every version lays some line differently. Debian 13 does not offer it.
layout_packages=(
    "clang-format-14          checks the layout of the C++ code"
)

# Without these, some tests of the sign-in are skipped.
issuer_packages=(
    "nodejs                   runs the issuer that the sign-in is tested against"
)
# Node may have come with npm from elsewhere.
command -v npm >/dev/null || issuer_packages+=(
    "npm                      fetches that issuer"
)
browser_packages=(
    "chromium                 the browser that the wizard is tested beside"
    "xdotool                  presses the wizard's keys from outside"
)

# Without these, the program is not tried on a network drive.
drive_packages=(
    "rclone                   plays a network drive"
    "fuse3                    mounts it"
)

# Only for .ci/release.
release_packages=(
    "debootstrap              makes the bare systems that packages are built and tried in"
    "python3                  writes the list of components"
    "reuse                    checks that each file says its licence"
    "xvfb                     a display for the walk-through of the installed program"
)

# Only for tests/bench/run.
bench_packages=(
    "libbenchmark-dev         Google Benchmark, which times small operations"
    "xvfb                     the display of the programs that are measured"
    "dbus-daemon              their message bus"
    "strace                   counts what a start opens"
)

# Only for .ci/windows/build.
windows_packages=(
    "g++-mingw-w64-x86-64-posix  compiles for 64-bit Windows"
    "libz-mingw-w64-dev       zlib for Windows"
    "dpkg-dev                 fetches and unpacks sources of Debian"
    "nasm                     compiles the fast parts of the JPEG library"
    "tcl                      puts SQLite's one source file together"
    "python3                  cuts the web server library into declarations and the rest"
)
# Only for .ci/windows/pack.
pack_packages=(
    "zip                      packs the program as one file"
    "nsis                     makes the setup for one user"
    "wixl                     makes the MSI"
    "msitools                 changes what wixl cannot write"
    "faketime                 keeps the time of day out of the MSI"
    "osslsigncode             signs what is packed, where there is a certificate"
    "python3                  lists the files of the MSI"
)
# Only for .ci/windows/try.
wine_packages=(
    "wine                     runs programs for Windows"
    "wine64                   the same"
    "fonts-wine               fonts that programs for Windows ask for"
    "fonts-dejavu-core        a font with Danish letters"
    "xvfb                     a display"
    "imagemagick              takes pictures of it"
)

# Only for tests/fuzz/run.
clang_packages=(
    "clang                    compiles the fuzzers"
    "libclang-rt-dev          libFuzzer and what it finds mistakes with"
)

# Prints those of the lines given whose package is not installed.
missing_packages() {
    local installed line name
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p')
    for line in "$@"; do
        read -r name _ <<<"$line"
        grep -qxF -- "$name" <<<"$installed" || printf '%s\n' "$line"
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# Runs apt-get without questions; waits for another one to finish.
apt_quietly() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 -q "$@"
}

# Prints those of the lines given whose package this system's sources hold.
offered_packages() {
    local line name policy
    for line in "$@"; do
        read -r name _ <<<"$line"
        # Not through a pipe: where grep ends first, apt-cache counts as failed.
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null) || continue
        if grep -q '^  Candidate: [^(]' <<<"$policy"; then
            printf '%s\n' "$line"
        fi
    done
}

can_install() {
    { command -v dpkg-query && command -v apt-get; } >/dev/null
}

may_install() {
    ((EUID == 0)) || command -v sudo >/dev/null
}

renew_package_lists() {
    may_install || return 0
    apt_quietly update || echo "The package lists could not be renewed; trying with the old ones." >&2
}

# Installs the packages of the lines given, and prints what and why.
install_packages() {
    local line name why
    local -a names=()

    echo "These system packages are missing and will be installed:"
    for line in "$@"; do
        read -r name why <<<"$line"
        printf '  %-24s %s\n' "$name" "$why"
        names+=("$name")
    done
    if ! may_install; then
        echo "That takes an administrator: run this as root, or install sudo." >&2
        return 1
    fi
    apt_quietly install -y --no-install-recommends "${names[@]}"
}

# Installs what is missing of the lines given. Does nothing when nothing is.
require_packages() {
    local -a missing

    if ! can_install; then
        echo "This is not Debian or Ubuntu, so nothing can be installed from here." >&2
        echo "The build goes on with what there is. It needs what these packages hold:" >&2
        printf '  %s\n' "$@" >&2
        return
    fi

    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    renew_package_lists
    install_packages "${missing[@]}"
}

# Installs what is missing of the lines given and offered by this system. Prints a line for each
# package that stays away; the work goes on, and what needs it is skipped.
want_packages() {
    local line name why
    local -a missing offered=()

    if ! can_install; then
        echo "Some tests are skipped without what these packages hold:" >&2
        printf '  %s\n' "$@" >&2
        return
    fi

    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    # Not each time, for a package that is not offered stays missing.
    compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null || renew_package_lists
    mapfile -t offered < <(offered_packages "${missing[@]}")
    if ((${#offered[@]})); then
        renew_package_lists
        install_packages "${offered[@]}" || true
        mapfile -t missing < <(missing_packages "$@")
    fi
    for line in "${missing[@]}"; do
        read -r name why <<<"$line"
        echo "Not installed, so some tests will be skipped: $name, which $why." >&2
    done
}
