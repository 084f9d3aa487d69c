#!/usr/bin/env bash
# Measures whole commands on generated workloads; see benchmarks/README.md.
#   benchmarks/run.sh [--runs R] [N…] [--catalog N…] [--migrations N…] [--writer N…]
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
module=$root/benchmarks

log=$(mktemp)
trap 'rm -f "$log"' EXIT
printf 'benchmarks: building …\n' >&2
if ! (cd "$root" && mvn --batch-mode --no-transfer-progress -pl benchmarks -am package \
  -Dmaven.test.skip=true -Dspotless.check.skip=true </dev/null >"$log" 2>&1); then
  grep '^\[ERROR\]' "$log" >&2 || cat "$log" >&2
  exit 3
fi

java=java
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; fi
"$java" -cp "$module/target/classes:$(cat "$module/target/class-path")" \
  dev.retort.benchmark.Benchmark "$root/retort" "$@"
