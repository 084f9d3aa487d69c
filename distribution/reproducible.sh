#!/usr/bin/env bash
# Builds what is committed twice, in directories of different names and lengths, and compares every published artifact
# byte for byte. Exit code 0 if all are the same, 1 with the names of those that are not.
#   MAVEN_OPTS   goes to both builds, for example -Dmaven.repo.local=…
set -eu

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # build DIRECTORY
  mkdir -p "$1"
  git -C "$root" archive HEAD | tar -x -C "$1"
  (cd "$1" && mvn -q --batch-mode --no-transfer-progress -Prelease -Dmaven.test.skip=true -Dspotless.check.skip=true \
    -Dmaven.install.skip=true -Dmaven.deploy.skip=true package </dev/null >&2)
  (cd "$1" && find . -path '*/target/retort*' \( -name '*.jar' -o -name '*.zip' \) -not -path '*/dist/*' \
    -not -path '*/classes/*' -exec sha256sum {} + | sort -k 2)
}

build "$work/one" >"$work/one.sums"
TZ=Pacific/Auckland LC_ALL=C build "$work/another/deeper/directory" >"$work/two.sums"
if ! cmp -s "$work/one.sums" "$work/two.sums"; then
  echo 'These differ between two builds:' >&2
  diff "$work/one.sums" "$work/two.sums" | sed -n 's/^[<>] [0-9a-f]* *//p' | sort -u >&2
  exit 1
fi
cat "$work/one.sums"
echo "$(wc -l <"$work/one.sums") artifacts, the same bytes in both builds"
