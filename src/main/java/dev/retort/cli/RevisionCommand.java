package dev.retort.cli;

import dev.retort.NewRevision;
import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.rename.RenameQuestions;
import dev.retort.report.BaselineReport;
import dev.retort.report.DiffReport;
import dev.retort.report.RenameReport;
import dev.retort.report.ShellWord;
import dev.retort.script.Script;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a new migration. */
@Command(
        name = "revision",
        description = "Writes a new migration: an empty one, or with --autogenerate what the entities want and the"
                + " database does not have.",
        footer = {"", "Example:", "  retort revision --autogenerate -m \"add rating\""})
final class RevisionCommand extends RetortCommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What the migration does; its first sentence and part of its name.")
    private String message;

    @Option(
            names = "--autogenerate",
            description = "Compares the entities with the database and writes the difference.")
    private boolean autogenerate;

    @Option(
            names = "--from-database",
            description = "With --autogenerate: writes all that the database holds, for one that has no history yet.")
    private boolean fromDatabase;

    @Option(
            names = "--prune",
            description = "With --autogenerate: also drops what only the database has and no migration created.")
    private boolean prune;

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            defaultValue = "head",
            description = "What it follows; base begins a new root. By default the head.")
    private String head;

    @Option(names = "--splice", description = "Lets it follow a revision that another one follows already.")
    private boolean splice;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A name for the line that begins with it.")
    private List<String> branchLabels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description = "What must be applied before it without being followed; may be repeated.")
    private List<String> dependsOn = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of one by chance.")
    private String id;

    @Mixin
    private RenameOptions renames;

    @Option(names = "--no-input", description = "Asks nothing, even at a terminal.")
    private boolean noInput;

    @Option(
            names = "--strict",
            description = "With --autogenerate: writes nothing, with exit code 1, while it is not answered what was"
                    + " renamed.")
    private boolean strict;

    @Override
    int run(Retort retort) {
        if (fromDatabase) {
            return baseline(retort);
        }
        if (!autogenerate) {
            requireNoRenames();
            announce(retort.revision(wanted()));
            return 0;
        }
        SchemaDiff diff = retort.diff(prune, renames.answers(), questions());
        if (strict && !diff.candidates().isEmpty()) {
            return refuse(diff);
        }
        DiffReport report = new DiffReport(diff);
        Optional<Script> script = retort.autogenerate(wanted(), diff);
        if (script.isEmpty()) {
            print(report.text(options().isVerbose()));
            print("Nothing to write.");
        } else {
            print(report.text(options().isVerbose()));
            announce(script.get());
        }
        return 0;
    }

    private void requireNoRenames() {
        if (strict || !renames.isEmpty()) {
            throw new UsageException(Problem.of("--rename, --no-rename and --strict go with --autogenerate")
                    .next("write op.renameColumn and its like into an empty migration yourself, or let"
                            + " retort revision --autogenerate do it"));
        }
    }

    private RenameQuestions questions() {
        return noInput ? RenameQuestions.UNASKED : RenamePrompt.atTerminal(err());
    }

    private int refuse(SchemaDiff diff) {
        print("Nothing was written: with --strict each rename that is possible needs an answer.");
        String command =
                "retort revision --autogenerate --strict" + (message.isEmpty() ? "" : " -m " + ShellWord.of(message));
        print(new RenameReport(diff.candidates()).commands(command));
        return Errors.FOUND_SOMETHING;
    }

    private int baseline(Retort retort) {
        if (!autogenerate || prune || strict || !renames.isEmpty()) {
            throw new UsageException(
                    Problem.of("--from-database goes with --autogenerate, and not with --prune, --strict or renames")
                            .next("retort revision --autogenerate --from-database -m baseline"));
        }
        SchemaDiff diff = retort.baseline();
        Optional<Script> script = retort.autogenerate(wanted(), diff);
        print(new BaselineReport(diff).text());
        script.ifPresentOrElse(this::announce, () -> print("Nothing to write."));
        script.ifPresent(written -> progress("retort stamp head adopts the database"));
        return 0;
    }

    private NewRevision wanted() {
        return NewRevision.of(message)
                .after(head)
                .withSplice(splice)
                .withBranchLabels(branchLabels)
                .dependingOn(dependsOn)
                .withId(Optional.ofNullable(id));
    }

    private void announce(Script script) {
        print("Wrote revision " + script.revision().id() + ": " + script.file());
    }
}
