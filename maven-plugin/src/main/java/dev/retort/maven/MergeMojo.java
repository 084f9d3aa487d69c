package dev.retort.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a migration that follows several revisions and does nothing itself. */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class MergeMojo extends RetortMojo {

    /** Two revisions or more with commas, or {@code heads} for all of them. */
    @Parameter(property = "retort.revision")
    private String revision;

    /** Its first sentence and part of its name. */
    @Parameter(property = "retort.message")
    private String message;

    /** A name for the line that begins with it. */
    @Parameter(property = "retort.branch-label")
    private List<String> branchLabel;

    /** Its id, instead of one by chance. */
    @Parameter(property = "retort.rev-id")
    private String revId;

    /** Also merges revisions that another one follows already. */
    @Parameter(property = "retort.splice")
    private boolean splice;

    /** Writes nothing if the sides touch the same objects. */
    @Parameter(property = "retort.strict")
    private boolean strict;
}
