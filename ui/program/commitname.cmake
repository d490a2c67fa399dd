# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Writes the name of the commit in the folder SOURCE into OUTPUT, which is left alone where it names
# it already. An archive holds the name; in a clone git knows it.
file(STRINGS ${SOURCE}/app/base/commit.txt lines)
list(GET lines 1 COMMIT)
if(COMMIT MATCHES "^[0-9a-f]+$")
    string(SUBSTRING ${COMMIT} 0 12 COMMIT)
else()
    # A folder of no repository may lie in one that has nothing to do with it.
    cmake_path(GET SOURCE PARENT_PATH above)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env GIT_CEILING_DIRECTORIES=${above} GIT_OPTIONAL_LOCKS=0
            git describe --always --abbrev=12 --exclude=* --dirty=-changed
        WORKING_DIRECTORY ${SOURCE}
        OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/commitname.cpp.in ${OUTPUT} @ONLY)
