package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions, the newest first. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class HistoryMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;

    /** Only these, as {@code FROM:TO}; either may be left out. */
    @Parameter(property = "retort.rev-range")
    private String revRange;

    /** Marks where the database is. */
    @Parameter(property = "retort.indicate-current")
    private boolean indicateCurrent;

    /** Draws how they follow each other, in front of them. */
    @Parameter(property = "retort.graph")
    private boolean graph;

    /** What was done to the database instead, by whom and when. */
    @Parameter(property = "retort.applied")
    private boolean applied;
}
