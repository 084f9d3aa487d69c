package dev.retort;

import dev.retort.codegen.Alternative;
import dev.retort.codegen.MigrationDraft;
import dev.retort.codegen.MigrationWriter;
import dev.retort.operation.Operation;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.script.MergeConflicts;
import dev.retort.script.MigrationHistory;
import dev.retort.script.PostWriteHooks;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import dev.retort.script.SourceSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** The commands that write a migration's file; everything is checked before. */
final class Revisions {

    private final Workspace workspace;
    private final Clock clock;
    private final BiFunction<RevisionGraph, String, List<RevisionNode>> symbols;

    /**
     * @param clock dates the new files
     * @param symbols what a symbol for revisions means in a graph
     */
    Revisions(Workspace workspace, Clock clock, BiFunction<RevisionGraph, String, List<RevisionNode>> symbols) {
        this.workspace = workspace;
        this.clock = clock;
        this.symbols = symbols;
    }

    MergeConflicts conflicts(List<String> merged) {
        MigrationHistory history = workspace.history();
        return history.conflicts(merged(history.graph(), merged));
    }

    Script merge(List<String> merged, NewRevision revision) {
        List<String> ids = merged(workspace.history().graph(), merged).stream()
                .map(RevisionNode::id)
                .toList();
        NewRevision following = revision.after(ids);
        String message = revision.message().isBlank() ? "Merge " + String.join(" and ", ids) : revision.message();
        return write(following.withMessage(message), List.of(), List.of(), List.of());
    }

    private List<RevisionNode> merged(RevisionGraph graph, List<String> merged) {
        List<RevisionNode> revisions = merged.stream()
                .flatMap(symbol -> symbols.apply(graph, symbol).stream())
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

    /** @param alternatives what the class shows as possible in place of some operations */
    Script write(
            NewRevision wanted, List<Operation> upgrade, List<Operation> downgrade, List<Alternative> alternatives) {
        RevisionGraph graph = workspace.history().graph();
        ScriptDirectory directory = workspace.scripts();
        Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RevisionNode revision =
                new Placement(graph, symbol -> symbols.apply(graph, symbol)).of(wanted, created.toString());
        SourceSettings settings = new SourceSettings(workspace.configuration());
        PostWriteHooks hooks = settings.hooks();
        String className = settings.names().className(wanted.message(), revision.id(), created);
        MigrationDraft draft = new MigrationDraft(
                directory.packageName(),
                className,
                wanted.message(),
                revision.id(),
                revision.downRevisions(),
                revision.branchLabels(),
                revision.dependsOn(),
                created,
                upgrade,
                downgrade,
                alternatives);
        String source = MigrationWriter.source(draft, settings.style());
        settings.requireUsable(workspace.compiler(directory), directory.classNamed(className), source);
        Path file = directory.write(className, source);
        hooks.run(file);
        return directory.script(file);
    }
}
