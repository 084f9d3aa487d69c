package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revisions that several follow, with those that follow them. */
@Mojo(name = "branches", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class BranchesMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;
}
