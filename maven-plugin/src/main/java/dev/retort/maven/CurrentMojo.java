package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revision that the database is at. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class CurrentMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;

    /** Fails unless the database is at every head. */
    @Parameter(property = "retort.check-heads")
    private boolean checkHeads;
}
