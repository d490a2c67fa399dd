# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0

# Fetches from npm what tests/peers needs, into the build folder of the preset given, when the lock
# file has changed. Without it those tests are skipped.
fetch_peers() {
    local root=$1 folder=$1/build/$2/peers
    local lock=$root/tests/peers/package-lock.json
    cmp -s "$lock" "$folder/node_modules/fetched.json" && return
    mkdir -p "$folder"
    cp "$root/tests/peers/package.json" "$lock" "$folder"
    if (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error \
        --fetch-retries=1 --fetch-timeout=30000 >/dev/null 2>npm.log); then
        cp "$lock" "$folder/node_modules/fetched.json"
    else
        echo "npm could not fetch the issuer for tests/peers, so those tests will be skipped." >&2
    fi
}
