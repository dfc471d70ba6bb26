#!/usr/bin/env bash
# run.sh SANDBOX CACHE: the sandbox against the provider's contract files and its official SDK.
# Exit 77 (skipped) where node, npm, its registry or the contract files are missing.
set -u
sandbox=$1
cache=$2
here=$(dirname "$(readlink -f "$0")")

skip() { echo "SKIPPED: $1"; exit 77; }

command -v node >/dev/null && command -v npm >/dev/null || skip "node or npm is not installed"
contract=${HEADROOM_SHARED:-}/contract
for file in dodo-openapi-derived-2.52.json dodo-openapi-1.86.0.yaml; do
    [ -r "$contract/$file" ] || skip "no contract file $file (HEADROOM_SHARED is \"${HEADROOM_SHARED:-}\")"
done
mkdir -p "$cache"
if ! cmp -s "$here/package.json" "$cache/installed.json"; then
    cp "$here/package.json" "$cache/package.json"
    (cd "$cache" && timeout 240 npm install --no-audit --no-fund --ignore-scripts >npm.log 2>&1) \
        || skip "npm could not install Prism and the SDK; see $cache/npm.log"
    cp "$here/package.json" "$cache/installed.json"
fi
cp "$here"/*.mjs "$cache/"
cd "$cache" && exec node main.mjs "$sandbox" "$contract"
