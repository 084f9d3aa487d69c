# shellcheck shell=bash
# Finds Java and becomes the tool; sourced by the launchers, of which each has set dist to the directory with lib/,
# scanner/ and hibernate/.
#   RETORT_JAVA_OPTS   options for the tool's JVM, for example -Xmx2g
#   JAVA_HOME          the JDK to use, 17 or newer; else the `java` on the PATH
# Exit codes are the tool's own; 2 when Java is missing.

fail() { # fail CODE MESSAGE
  printf 'retort: %s\n' "$2" >&2
  exit "$1"
}

# --- Java -------------------------------------------------------------------------------------------------------

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail 2 "JAVA_HOME is $JAVA_HOME, which has no bin/java. Point it to a JDK 17 or newer, or unset it."
    home=$JAVA_HOME
  else
    java=$(command -v java) || fail 2 'no java found. Install a JDK 17 or newer and put it on the PATH, or set JAVA_HOME.'
    home=$java
    while [ -L "$home" ]; do
      link=$(readlink "$home")
      case $link in
        /*) home=$link ;;
        *) home=${home%/*}/$link ;;
      esac
    done
    home=${home%/bin/java}
  fi
  java_version=
  if [ -r "$home/release" ]; then # as every JDK has it; asking java itself would cost more than all the rest here
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        JAVA_VERSION=*) java_version=${line#JAVA_VERSION=} ;;
      esac
    done <"$home/release"
  fi
  if [ -z "$java_version" ]; then
    java_version=$("$java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/\1/p' | head -n 1)
  fi
  java_version=${java_version//\"/}
  major=${java_version%%[!0-9]*}
  if [ "${major:-0}" -lt 17 ]; then # "1.8.0" included
    fail 2 "Java 17 or newer is needed, but $java is ${java_version:-of an unknown version}. Set JAVA_HOME to a newer JDK."
  fi
}

# --- Start ------------------------------------------------------------------------------------------------------

# An explicit list in a stable order, not lib/*: the shared archive is valid only for the very same class path.
set_class_path() {
  class_path=
  local LC_ALL=C jar
  for jar in "$dist"/lib/*.jar; do
    class_path=$class_path${class_path:+:}$jar
  done
}

# Short-lived process: the simplest collector, the first compiler only. The JVM logs to stdout what it thinks of a
# shared archive that does not fit; stdout belongs to the results.
jvm=(-XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "-Dretort.home=$dist")
case ${RETORT_JAVA_OPTS:-} in
  *-XX:+Use*GC*) ;; # the JVM refuses to start with two collectors
  *) jvm+=(-XX:+UseSerialGC) ;;
esac

# Becomes the tool.
run() {
  # shellcheck disable=SC2086 # RETORT_JAVA_OPTS holds several options
  exec "$java" "${jvm[@]}" ${RETORT_JAVA_OPTS:-} -cp "$class_path" dev.retort.cli.Main "$@"
}

compares() {
  local word
  for word; do
    case $word in check | diff | revision | demo) return 0 ;; esac
  done
  return 1
}

# Classes as the JVM wants them in memory, so that a start need not read and verify them: one archive for each JDK.
# The first command that compares, and so loads what the slow commands need, leaves it behind.
# An empty file says that this JDK cannot make one.
start() {
  local made status
  set_class_path
  archive=$dist/cds/$java_version${home//[!A-Za-z0-9.]/_}.jsa
  if [ -s "$archive" ]; then
    jvm+=("-XX:SharedArchiveFile=$archive")
  elif [ ! -e "$archive" ] && compares "$@" && mkdir -p "$dist/cds" 2>/dev/null && [ -w "$dist/cds" ]; then
    made=$archive.$$
    jvm+=("-XX:ArchiveClassesAtExit=$made")
    status=0
    (run "$@") || status=$?
    if [ "$status" -gt 1 ]; then
      rm -f "$made" # it broke off before the classes were loaded
    elif [ -s "$made" ]; then
      mv -f "$made" "$archive"
    else
      : >"$archive"
    fi
    exit "$status"
  fi
  run "$@"
}
