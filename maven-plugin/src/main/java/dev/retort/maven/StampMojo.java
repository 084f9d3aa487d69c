package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes the version table name a revision, without running anything. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class StampMojo extends RetortMojo {

    /** {@code head}, {@code heads}, {@code base}, a label, or an id or its beginning; several with commas. */
    @Parameter(property = "retort.revision")
    private String revision;

    /** First empties the version table, whatever it says. */
    @Parameter(property = "retort.purge")
    private boolean purge;

    /** Only notes that the database has what these applied revisions say now. */
    @Parameter(property = "retort.accept")
    private boolean accept;

    /** Writes a script for psql and asks no database; {@code output} names its file. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    /** With {@code sql}: the script can run on a database at any revision. */
    @Parameter(property = "retort.idempotent")
    private boolean idempotent;

    @Override
    boolean isStreaming() {
        return true;
    }
}
