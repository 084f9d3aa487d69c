package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Reverts migrations down to a revision, which stays applied. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DowngradeMojo extends RetortMojo {

    /** {@code -N}, {@code base}, or an id or its beginning; with {@code sql} as {@code FROM:TO}. */
    @Parameter(property = "retort.revision")
    private String revision;

    /** Runs the statements on the database, shows them, and rolls everything back. */
    @Parameter(property = "retort.dry-run")
    private boolean dryRun;

    /** Writes a script for psql and asks no database; {@code output} names its file. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    /** With {@code sql}: the script can run on a database at any revision. */
    @Parameter(property = "retort.idempotent")
    private boolean idempotent;

    /** How to show what takes long: {@code lines} in the log, {@code json}, {@code none}. */
    @Parameter(property = "retort.progress")
    private String progress;

    @Override
    boolean isStreaming() {
        return true;
    }
}
