#!/bin/sh
# serve               waits for PostgreSQL, migrates, starts; RETORT_MODE=validate starts only where nothing is missing
# migrate [REVISION]  waits for PostgreSQL, migrates, ends
# retort COMMAND…     any other command of Retort's, such as: retort current
set -eu

jar=${APP_JAR:-/app/app.jar}

refuse() {
    printf 'entrypoint: %s\n  found:  %s\n  wanted: %s\n  next:   %s\n' "$1" "$2" "$3" "$4" >&2
    exit 2
}

if [ ! -r "$jar" ]; then
    refuse "The application cannot be read" "no readable file $jar" "its executable jar" \
        "build the image with it, mount nothing over its directory, or set APP_JAR"
fi

# exec, so that the signals of the container's end reach the application, and its exit status is the container's.
command=${1:-serve}
[ $# -eq 0 ] || shift
case $command in
    serve)
        exec java ${JAVA_OPTIONS:-} -jar "$jar" "$@"
        ;;
    migrate)
        exec java ${JAVA_OPTIONS:-} -jar "$jar" "--retort.command=upgrade ${*:-head}"
        ;;
    retort)
        [ $# -gt 0 ] || refuse "No command was given" "retort" "retort COMMAND…" "retort current, for example"
        exec java ${JAVA_OPTIONS:-} -jar "$jar" "--retort.command=$*"
        ;;
    *)
        refuse "The container does not know what to do" "$command" "serve, migrate [REVISION] or retort COMMAND…" \
            "correct the command of the container"
        ;;
esac
