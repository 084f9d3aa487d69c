package dev.retort;

import dev.retort.codegen.MigrationDraft;
import dev.retort.codegen.MigrationName;
import dev.retort.codegen.MigrationWriter;
import dev.retort.codegen.Note;
import dev.retort.codegen.SourceStyle;
import dev.retort.config.MigrationLocation;
import dev.retort.hooks.ProjectEnvironment;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.MigrationSet;
import dev.retort.run.OperationScript;
import dev.retort.script.LocationChoice;
import dev.retort.script.MergeConflicts;
import dev.retort.script.MigrationHistory;
import dev.retort.script.PostWriteHooks;
import dev.retort.script.ProjectCompiler;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import dev.retort.script.ScriptFile;
import dev.retort.script.SourceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The commands that write a migration's file; everything is checked before. */
final class Revisions {

    private final Workspace workspace;
    private final MigrationHistory history;
    private final Clock clock;
    private final BiFunction<MigrationSet, String, List<RevisionNode>> symbols;

    /**
     * @param history what is there before
     * @param clock dates the new files
     * @param symbols what a symbol for revisions means among migrations
     */
    Revisions(
            Workspace workspace,
            MigrationHistory history,
            Clock clock,
            BiFunction<MigrationSet, String, List<RevisionNode>> symbols) {
        this.workspace = workspace;
        this.history = history;
        this.clock = clock;
        this.symbols = symbols;
    }

    MergeConflicts conflicts(List<String> merged) {
        return history.conflicts(merged(merged));
    }

    Merged merge(List<String> merged, NewRevision revision, boolean strict) {
        MergeConflicts conflicts = conflicts(merged);
        if (strict && !conflicts.objects().isEmpty()) {
            throw new MergeConflictException(conflicts);
        }
        List<String> ids = merged(merged).stream().map(RevisionNode::id).toList();
        NewRevision following = revision.after(ids);
        String message = revision.message().isBlank() ? "Merge " + String.join(" and ", ids) : revision.message();
        return new Merged(write(following.withMessage(message), List.of(), List.of()), conflicts);
    }

    private List<RevisionNode> merged(List<String> merged) {
        List<RevisionNode> revisions = merged.stream()
                .flatMap(symbol -> symbols.apply(history, symbol).stream())
                .distinct()
                .toList();
        if (revisions.size() < 2) {
            throw new FailureException(Problem.of("A merge needs two revisions or more")
                    .found(
                            revisions.isEmpty()
                                    ? "no revision"
                                    : revisions.get(0).id() + " alone")
                    .next("nothing is to be done where retort heads shows one head"));
        }
        return revisions;
    }

    /** What writing the revision would put into its methods, as SQL; refused where that would be. */
    String sql(NewRevision wanted, List<Operation> upgrade, List<Operation> downgrade) {
        requirePlace(wanted);
        String what = wanted.message().isBlank() ? "" : ", " + wanted.message();
        return OperationScript.of("upgrade" + what, upgrade) + "\n" + OperationScript.of("downgrade" + what, downgrade);
    }

    /** Refuses what the graph or the locations would not bear. */
    void requirePlace(NewRevision wanted) {
        RevisionGraph graph = history.graph();
        location(wanted, graph, placed(wanted, graph, clock.instant()));
    }

    private String source(MigrationDraft draft, SourceSettings settings) {
        try {
            SourceStyle plain = settings.style();
            return MigrationWriter.source(
                    draft,
                    workspace
                            .environment()
                            .map(own -> plain.withTypes(own::printType))
                            .orElse(plain));
        } catch (IllegalArgumentException unsayable) {
            throw workspace
                    .environment()
                    .map(own -> (RuntimeException) new SourceRoundTrip(own.name())
                            .refused(unsayable.getMessage(), "values that have a form in Java"))
                    .orElse(unsayable);
        }
    }

    /** The project's own class may have planned and printed anything. */
    private void requireFaithful(MigrationDraft draft, String source) {
        if (!draft.upgrade().isEmpty() || !draft.downgrade().isEmpty()) {
            workspace.environment().map(ProjectEnvironment::name).ifPresent(author -> {
                SourceRoundTrip roundTrip = new SourceRoundTrip(author);
                roundTrip.require(compiled(draft, source, roundTrip), draft.upgrade(), draft.downgrade());
            });
        }
    }

    private Migration compiled(MigrationDraft draft, String source, SourceRoundTrip roundTrip) {
        ProjectCompiler compiler = workspace.compiler(workspace.scripts());
        try {
            return compiler.unwritten(draft.fullClassName(), source);
        } catch (FailureException refused) {
            throw compiler.reasonAgainst(draft.fullClassName(), source)
                    .<RuntimeException>map(reason -> roundTrip.refused(reason, "Java that the compiler accepts"))
                    .orElse(refused);
        }
    }

    Script write(NewRevision wanted, List<Operation> upgrade, List<Operation> downgrade) {
        return write(wanted, false, upgrade, downgrade, List.of());
    }

    /**
     * @param isBaseline whether it says what a database had before its history began
     * @param notes what the class says of some operations
     */
    Script write(
            NewRevision wanted,
            boolean isBaseline,
            List<Operation> upgrade,
            List<Operation> downgrade,
            List<Note> notes) {
        RevisionGraph graph = history.graph();
        Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RevisionNode revision = placed(wanted, graph, created);
        MigrationLocation location = location(wanted, graph, revision);
        SourceSettings settings = new SourceSettings(workspace.configuration());
        PostWriteHooks hooks = settings.hooks();
        MigrationName name = settings.names().name(wanted.message(), revision.id(), created);
        MigrationDraft draft = new MigrationDraft(
                location.packageBelow(name.packages()),
                name.className(),
                wanted.message(),
                revision.id(),
                revision.downRevisions(),
                revision.branchLabels(),
                revision.dependsOn(),
                created,
                upgrade,
                downgrade);
        Path file = written(draft.withBaseline(isBaseline).showing(notes), location, settings);
        hooks.run(file);
        return workspace.scripts().script(file);
    }

    private Path written(MigrationDraft draft, MigrationLocation location, SourceSettings settings) {
        ScriptDirectory directory = workspace.scripts();
        String source = source(draft, settings);
        Path file = directory.newFile(location, draft.fullClassName());
        settings.requireUsable(workspace.compiler(directory), draft.fullClassName(), source);
        requireFaithful(draft, source);
        ScriptFile.write(file, source);
        return file;
    }

    private RevisionNode placed(NewRevision wanted, RevisionGraph graph, Instant created) {
        return new Placement(graph, symbol -> symbols.apply(history, symbol)).of(wanted, created.toString());
    }

    private MigrationLocation location(NewRevision wanted, RevisionGraph graph, RevisionNode revision) {
        Optional<Path> followed = revision.downRevisions().stream()
                .findFirst()
                .map(parent -> Path.of(graph.get(parent).location()));
        return new LocationChoice(
                        workspace.scripts().locations(),
                        workspace.configuration().directory())
                .of(wanted.location(), followed);
    }
}
