package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Creates the version table where it is missing, and nothing else. */
@Mojo(name = "ensure-version", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class EnsureVersionMojo extends RetortMojo {

    /** Writes the SQL and asks no database. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    @Override
    boolean isStreaming() {
        return true;
    }
}
