package dev.retort.cli;

import dev.retort.Merged;
import dev.retort.NewRevision;
import dev.retort.Retort;
import dev.retort.script.MergeConflicts;
import dev.retort.script.Script;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins lines of revisions. */
@Command(
        name = "merge",
        description =
                "Writes a migration that follows several revisions and does nothing itself. Says which objects more"
                        + " than one side touches.",
        footer = {
            "",
            "Examples:",
            "  retort merge heads -m \"join billing and search\"",
            "  retort merge 3f1c 9ab2",
            "  retort merge heads --strict -m \"join\""
        })
final class MergeCommand extends RetortCommand {

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            converter = RevisionConverter.class,
            description = "Two revisions or more, or heads for all of them.")
    private List<String> revisions;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Its first sentence and part of its name.")
    private String message;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A name for the line that begins with it.")
    private List<String> branchLabels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of one by chance.")
    private String id;

    @Option(names = "--splice", description = "Also merges revisions that another one follows already.")
    private boolean splice;

    @Option(names = "--strict", description = "Writes nothing if the sides touch the same objects.")
    private boolean strict;

    @Override
    int run(Retort retort) {
        NewRevision revision = NewRevision.of(message)
                .withBranchLabels(branchLabels)
                .withSplice(splice)
                .withId(Optional.ofNullable(id));
        Merged merged = retort.merge(revisions, revision, strict);
        Script script = merged.script();
        print("Wrote revision " + script.revision().id() + ": " + script.file());
        warn(merged.conflicts());
        return 0;
    }

    private void warn(MergeConflicts conflicts) {
        if (!conflicts.objects().isEmpty()) {
            warn("more than one side touches the same objects; look whether both can run, in either order:");
            conflicts.objects().forEach(object -> warn("  " + object));
        }
        if (!conflicts.unknown().isEmpty()) {
            warn("not compared: SQL and work on the connection in " + String.join(", ", conflicts.unknown()));
        }
    }
}
