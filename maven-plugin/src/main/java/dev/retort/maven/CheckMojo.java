package dev.retort.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails when entities and database differ. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class CheckMojo extends RetortMojo {

    /** What the entities are compared with: {@code live}, the configured database, or {@code migrations}. */
    @Parameter(property = "retort.against")
    private String against;

    /** {@code text}, {@code json}, {@code github}, {@code sarif}, {@code markdown} or {@code html}. */
    @Parameter(property = "retort.format")
    private String format;

    /** What has another name now, each as {@code OLD=NEW}. */
    @Parameter(property = "retort.rename")
    private List<String> rename;

    /** What was not renamed: it is gone, and what looks like it is new. */
    @Parameter(property = "retort.no-rename")
    private List<String> noRename;
}
