package dev.retort.cli;

import dev.retort.NewRevision;
import dev.retort.Retort;
import dev.retort.diff.SchemaDiff;
import dev.retort.plan.NeededValue;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.report.BaselineReport;
import dev.retort.report.DiffReport;
import dev.retort.script.Script;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--fill",
            paramLabel = "TABLE.COLUMN=VALUE",
            description = "With --autogenerate: the value that rows get in a column that may not be null; VALUE is a"
                    + " plain value or sql:EXPRESSION. May be repeated.")
    private List<String> fills = List.of();

    @Override
    int run(Retort retort) {
        if (!fills.isEmpty() && (!autogenerate || fromDatabase)) {
            throw new UsageException(Problem.of("--fill goes with --autogenerate, and not with --from-database")
                    .next("retort revision --autogenerate --fill " + fills.get(0) + " -m \"…\""));
        }
        if (fromDatabase) {
            return baseline(retort);
        }
        if (!autogenerate) {
            announce(retort.revision(wanted()));
            return 0;
        }
        SchemaDiff diff = retort.diff(prune);
        FillValues values = new FillValues(diff.neededValues());
        fills.forEach(values::add);
        print(new DiffReport(diff).text(options().isVerbose()));
        Terminal.find().ifPresent(values::ask);
        retort.autogenerate(wanted(), diff.plan(values.fills()))
                .ifPresentOrElse(this::announce, () -> print("Nothing to write."));
        values.unanswered().forEach(this::warn);
        return 0;
    }

    private void warn(NeededValue column) {
        progress(column.name() + " is NOT NULL and has no value for rows that lack one: the migration refuses to run"
                + " on them; --fill " + column.name() + "=VALUE gives one");
    }

    private int baseline(Retort retort) {
        if (!autogenerate || prune) {
            throw new UsageException(Problem.of("--from-database goes with --autogenerate, and not with --prune")
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
