package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revisions that nothing follows. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class HeadsMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;

    /** Leaves out a head that another revision depends on. */
    @Parameter(property = "retort.resolve-dependencies")
    private boolean resolveDependencies;
}
