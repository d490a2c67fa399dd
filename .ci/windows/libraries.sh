# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Builds for Windows the libraries that the program needs beside Qt, from Debian's source packages.
# Each function takes the folder of the sources, a folder to work in, and the prefix to install to.
# shellcheck disable=SC2154  # the variables are set in .ci/windows/build

# The paths of this machine do not get into the files.
mapped_flags() {
    printf '%s' "-ffile-prefix-map=$1=. -ffile-prefix-map=$2=."
}

# cross_cmake SOURCE WORK PREFIX [OPTION…]: configures for Windows.
cross_cmake() {
    local source=$1 work=$2 prefix=$3 flags
    shift 3
    flags=$(mapped_flags "$source" "$work")
    # pkg-config would find the libraries of this system.
    PKG_CONFIG_LIBDIR=/nonexistent cmake -G Ninja -S "$source" -B "$work" \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DWINDOWS_PREFIXES="$prefix" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags ${extra_cxx_flags-}" "$@"
}

build_jpeg() {
    cross_cmake "$1" "$2" "$3" -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF
    ninja -C "$2" -j"$jobs" install
}

build_qpdf() {
    # Its rijndael.h lacks <cstdint>. As a DLL it would not be installed whole.
    extra_cxx_flags="-include cstdint" cross_cmake "$1" "$2" "$3" \
        -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DBUILD_DOC=OFF -DINSTALL_EXAMPLES=OFF \
        -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON \
        -DZLIB_H_PATH="/usr/$triplet/include" -DZLIB_LIB_PATH="/usr/$triplet/lib/libz.a" \
        -DLIBJPEG_H_PATH="${prefix_of[jpeg]}/include" \
        -DLIBJPEG_LIB_PATH="${prefix_of[jpeg]}/lib/libjpeg.a"
    ninja -C "$2" -j"$jobs" libqpdf
    cmake --install "$2" --component lib
    cmake --install "$2" --component dev
    cmake --install "$2" --component Unspecified
    # It names libjpeg by where it lies now, and a library that GCC does not need here.
    sed -i 's/;[^;"]*libjpeg[.]a;atomic"/;JPEG::JPEG"/' "$3/lib/cmake/qpdf/libqpdfTargets.cmake"
}

build_sqlite() {
    mkdir -p "$2"
    # The one source file is put together by programs of this system.
    (cd "$2" && "$1/configure" --disable-tcl --disable-readline && make sqlite3.c sqlite3.h)
    # The journal never loads an extension, and what is deleted is overwritten, as in Debian.
    (cd "$2" && "$triplet"-gcc-posix -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
        -DSQLITE_OMIT_LOAD_EXTENSION -c sqlite3.c)
    install -D -m 644 "$2/sqlite3.h" "$3/include/sqlite3.h"
    mkdir -p "$3/lib"
    rm -f "$3/lib/libsqlite3.a"
    "$triplet"-ar rcD "$3/lib/libsqlite3.a" "$2/sqlite3.o"
}

build_openssl() {
    mkdir -p "$2"
    # No configuration file and no module is read, so nothing in a folder that others can write has
    # a part in the check of a signature.
    (cd "$2" && "$1/Configure" mingw64 --cross-compile-prefix="$triplet-" CC=gcc-posix \
        --prefix="C:/Program Files/OpenSSL" --openssldir="C:/Program Files/Common Files/SSL" \
        no-shared no-tests no-legacy no-engine no-module no-autoload-config \
        "-ffile-prefix-map=$1=." && make -j"$jobs" build_generated libcrypto.a)
    mkdir -p "$3/include" "$3/lib"
    cp -r "$1/include/openssl" "$3/include/"
    cp "$2"/include/openssl/* "$3/include/openssl/"
    cp "$2/libcrypto.a" "$3/lib/"
}

build_httplib() {
    # Without this it looks for OpenSSL, zlib and brotli, which the practice service does not need.
    cross_cmake "$1" "$2" "$3" -DHTTPLIB_COMPILE=ON -DBUILD_SHARED_LIBS=OFF \
        -DHTTPLIB_USE_OPENSSL_IF_AVAILABLE=OFF -DHTTPLIB_USE_ZLIB_IF_AVAILABLE=OFF \
        -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF
    ninja -C "$2" -j"$jobs" install
}

build_googletest() {
    cross_cmake "$1" "$2" "$3" -DBUILD_GMOCK=ON
    ninja -C "$2" -j"$jobs" install
}

# Those without anything to compile are Debian's own files.
copy_headers() {
    mkdir -p "$1/include" "$1/share/cmake"
    cp -r /usr/include/nlohmann /usr/include/kainjow "$1/include/"
    cp -r /usr/share/cmake/nlohmann_json "$1/share/cmake/"
}
