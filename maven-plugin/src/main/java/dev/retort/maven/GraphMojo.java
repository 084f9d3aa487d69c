package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Draws the revisions. */
@Mojo(name = "graph", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class GraphMojo extends RetortMojo {

    /** {@code svg} for a picture or {@code mermaid}. */
    @Parameter(property = "retort.format")
    private String format;

    /** The file that it is written to. */
    @Parameter(property = "retort.output")
    private String output;

    /** Only these revisions, as {@code FROM:TO}; either may be left out. */
    @Parameter(property = "retort.rev-range")
    private String revRange;

    /** Marks where the database is. */
    @Parameter(property = "retort.indicate-current")
    private boolean indicateCurrent;
}
