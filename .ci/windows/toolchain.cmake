# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Debian's MinGW-w64 makes programs for 64-bit Windows. WINDOWS_PREFIXES names the folders in which
# the libraries for Windows are installed.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
# With threads of the POSIX kind: the other kind has no std::thread.
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

# Addresses are random, data is never run, and no time of the build gets into the file.
set(link_flags "-Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp")
set(CMAKE_EXE_LINKER_FLAGS_INIT ${link_flags})
set(CMAKE_SHARED_LINKER_FLAGS_INIT ${link_flags})
set(CMAKE_MODULE_LINKER_FLAGS_INIT ${link_flags})

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WINDOWS_PREFIXES)
set(CMAKE_FIND_ROOT_PATH ${WINDOWS_PREFIXES} /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
