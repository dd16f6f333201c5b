#!/usr/bin/env bash
# What users get: the package holds no tests and no maps, and works when installed into an empty folder.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
archive="$folder/$(npm pack --silent --pack-destination "$folder" | tail -n 1)"
if tar -tzf "$archive" | grep -E '\.(test\.js|map|d\.ts|ts)$|^package/test/'; then
  echo "the package holds files that no user needs"
  exit 1
fi
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --prefer-offline --no-audit --no-fund "$archive"
npx --no-install qyzmet --help > help.txt
grep -q 'qyzmet merge\|merge ' help.txt
npx --no-install qyzmet demo > demo.txt 2>&1 || { cat demo.txt; exit 1; }
grep -q '273 of 408' demo.txt
[ ! -e node_modules/natural ] || { echo "users would install natural"; exit 1; }
echo "package: $(stat -c %s "$archive") bytes; $(npm ls --all --parseable | tail -n +2 | wc -l) packages, $(du -sm node_modules | cut -f 1) MB installed"
