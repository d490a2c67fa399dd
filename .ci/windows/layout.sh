# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Lays the program for Windows out as users get it.
# shellcheck disable=SC2154  # the variables are set in .ci/windows/build

# The packages of this system that are compiled in or come along; their licences do too.
compiled_in=(
    nlohmann-json3-dev libkainjow-mustache-dev qt6-translations-l10n libz-mingw-w64-dev
    gcc-mingw-w64-base mingw-w64-x86-64-dev
)

# What a program or library for Windows is linked with, a name a line.
_needs_of() {
    "$triplet"-objdump -p "$1" | sed -n 's/^\tDLL Name: //p'
}

# Copies the libraries that the files in a folder need, and those that these need, from the folders
# given. What is found in none of them is Windows' own.
_copy_needed() {
    local folder=$1 name place file found
    shift
    found=1
    while ((found)); do
        found=0
        while read -r name; do
            [[ ! -e $folder/$name ]] || continue
            for place in "$@"; do
                file=$place/$name
                if [[ -e $file ]]; then
                    cp "$file" "$folder/"
                    found=1
                    break
                fi
            done
        done < <(find "$folder" -name '*.exe' -o -name '*.dll' | while read -r file; do _needs_of "$file"; done | sort -u)
    done
}

# keep_licence SOURCE FILE: copies who owns a source package, and what its licence lets others do.
keep_licence() {
    local found
    for found in "$1/debian/copyright" "$1/LICENSE.txt"; do
        [[ ! -e $found ]] || break
    done
    install -D -m 644 "$found" "$2"
}

# lay_out WORK PREFIXES FOLDER
lay_out() {
    local work=$1 folder=$3 qt plugin prefix package
    qt=${2%%;*}
    rm -rf "$folder"
    mkdir -p "$folder"
    cmake --install "$work" --prefix "$folder" >/dev/null
    for plugin in platforms/qwindows styles/qwindowsvistastyle imageformats/qjpeg imageformats/qico \
        tls/qschannelbackend; do
        install -D -m 644 "$qt/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
    done
    _copy_needed "$folder" "$qt/bin" "/usr/lib/gcc/$triplet/"*-posix "/usr/$triplet/lib"
    # The libraries that come along, and what of others is in them and in the programs.
    install -D -m 644 "$root/LICENSE" "$folder/licenser/sortimentsguiden.txt"
    install -m 644 "$root/resources/windows/kildekode.txt" "$folder/licenser/"
    for prefix in ${2//;/ }; do
        [[ ! -d $prefix/licenser ]] || cp "$prefix/licenser/"*.txt "$folder/licenser/"
    done
    rm -f "$folder/licenser/googletest.txt"
    for package in "${compiled_in[@]}"; do
        install -m 644 "/usr/share/doc/$package/copyright" "$folder/licenser/$package.txt"
    done
    find "$folder" \( -name '*.dll' -o -name '*.exe' \) -exec "$triplet"-strip --strip-all {} +
}
