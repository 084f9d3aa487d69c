package dev.retort.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a new migration: an empty one, or with {@code autogenerate} what the entities want and the database lacks. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class RevisionMojo extends RetortMojo {

    /** What the entities are compared with: {@code live}, the configured database, or {@code migrations}. */
    @Parameter(property = "retort.against")
    private String against;

    /** What the migration does; its first sentence and part of its name. */
    @Parameter(property = "retort.message")
    private String message;

    /** Compares the entities with the database and writes the difference. */
    @Parameter(property = "retort.autogenerate")
    private boolean autogenerate;

    /** With {@code autogenerate}: writes all that the database holds, for one that has no history yet. */
    @Parameter(property = "retort.from-database")
    private boolean fromDatabase;

    /** With {@code autogenerate}: also drops what only the database has and no migration created. */
    @Parameter(property = "retort.prune")
    private boolean prune;

    /** What it follows; {@code base} begins a new root. By default the head. */
    @Parameter(property = "retort.head")
    private String head;

    /** Lets it follow a revision that another one follows already. */
    @Parameter(property = "retort.splice")
    private boolean splice;

    /** A name for the line that begins with it. */
    @Parameter(property = "retort.branch-label")
    private List<String> branchLabel;

    /** What must be applied before it without being followed. */
    @Parameter(property = "retort.depends-on")
    private List<String> dependsOn;

    /** Its id, instead of one by chance. */
    @Parameter(property = "retort.rev-id")
    private String revId;

    /** Which of {@code migrations.locations} its file goes to. By default that of what it follows. */
    @Parameter(property = "retort.version-path")
    private String versionPath;

    /** With {@code autogenerate}: writes the migration's SQL, both ways, and no migration. */
    @Parameter(property = "retort.sql")
    private boolean sql;

    /** What has another name now, each as {@code OLD=NEW}. */
    @Parameter(property = "retort.rename")
    private List<String> rename;

    /** What was not renamed: it is gone, and what looks like it is new. */
    @Parameter(property = "retort.no-rename")
    private List<String> noRename;

    /** With {@code autogenerate}: fails while it is not answered what was renamed. */
    @Parameter(property = "retort.strict")
    private boolean strict;

    /** With {@code autogenerate}: values for rows, each as {@code TABLE.COLUMN=VALUE} or {@code TABLE.COLUMN=sql:…}. */
    @Parameter(property = "retort.fill")
    private List<String> fill;
}
