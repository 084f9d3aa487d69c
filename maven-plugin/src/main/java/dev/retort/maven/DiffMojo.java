package dev.retort.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows how entities and database differ, and writes nothing but, with {@code accept}, the accepted differences. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DiffMojo extends RetortMojo {

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

    /** Fails if there is a difference. */
    @Parameter(property = "retort.exit-code")
    private boolean exitCode;

    /** Also shows the statements of an upgrade. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    /** Says of each difference what was compared, and by which rule it is one. */
    @Parameter(property = "retort.explain")
    private boolean explain;

    /** Counts what only the database has and no migration created as to be dropped. */
    @Parameter(property = "retort.prune")
    private boolean prune;

    /** Writes all differences into {@code retort-accepted.json}, to be reviewed. */
    @Parameter(property = "retort.accept")
    private boolean accept;

    /** Why they are accepted; needed with {@code accept}. */
    @Parameter(property = "retort.reason")
    private String reason;

    /** The last day on which they are accepted, such as {@code 2027-06-30}. */
    @Parameter(property = "retort.until")
    private String until;
}
