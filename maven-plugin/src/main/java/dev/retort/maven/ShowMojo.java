package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows revisions: what each follows, its file, its message. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class ShowMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;

    /** {@code head}, {@code heads}, {@code current}, a label, or an id or its beginning; several with commas. */
    @Parameter(property = "retort.revision")
    private String revision;
}
