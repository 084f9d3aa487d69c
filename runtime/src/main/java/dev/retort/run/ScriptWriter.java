package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.VersionTable;
import dev.retort.migration.NeedsConnectionException;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.Collection;
import java.util.List;

/**
 * Writes as a script for psql what {@link MigrationRunner} would run, asking no database: the same operations, the same
 * transactions, the same changes of the version table.
 */
public final class ScriptWriter {

    private final Bookkeeping tables;
    private final RevisionGraph graph;
    private final boolean idempotent;

    private ScriptWriter(VersionTable versions, RevisionGraph graph, boolean idempotent) {
        this.tables = new Bookkeeping(versions);
        this.graph = graph;
        this.idempotent = idempotent;
    }

    /** A writer of plain SQL, for a database that is known to be at the start. */
    public static ScriptWriter plain(VersionTable versions, RevisionGraph graph) {
        return new ScriptWriter(versions, graph, false);
    }

    /** A writer for a database at any revision; its scripts need psql, version 10 or newer. */
    public static ScriptWriter idempotent(VersionTable versions, RevisionGraph graph) {
        return new ScriptWriter(versions, graph, true);
    }

    /**
     * The script of the steps in their order.
     *
     * @param start the heads that the database is at; none creates the version table
     * @throws FailureException if a migration needs the live connection, throws, or says what a script cannot hold
     */
    public String run(Collection<String> start, List<RunStep> steps) {
        ScriptText script = header();
        ScriptVersions bookkeeping = bookkeeping();
        bookkeeping.open(script, start, steps);
        steps.forEach(step -> write(script, bookkeeping, step));
        return script.toString();
    }

    /** The script that makes the version table name these heads, running nothing. */
    public String stamp(Collection<String> start, Collection<String> heads) {
        ScriptText script = header();
        script.comment("stamp " + names(heads));
        bookkeeping().stamp(script, start, heads);
        return script.toString();
    }

    /** The script that makes the version table, and what is kept beside it, where they are missing, and nothing else. */
    public String ensureVersionTable() {
        return header().begin()
                .statements(tables.creation())
                .blank()
                .line("COMMIT;")
                .toString();
    }

    private ScriptVersions bookkeeping() {
        return idempotent ? new LookedUpVersions(tables, graph) : new ExpectedVersions(tables, graph);
    }

    /** The text is UTF-8 and its strings are the standard's, whatever the session was set to. */
    private ScriptText header() {
        return new ScriptText()
                .comment("Run with: psql -X -v ON_ERROR_STOP=1 -f FILE")
                .line("SET client_encoding = 'UTF8';")
                .line("SET standard_conforming_strings = on;")
                .blank();
    }

    private void write(ScriptText script, ScriptVersions bookkeeping, RunStep step) {
        script.comment(step.title());
        bookkeeping.before(script, step);
        ScriptOperations operations = new ScriptOperations(script, () -> bookkeeping.guard(script, step));
        operations.begin();
        perform(step, operations);
        bookkeeping.change(script, step);
        script.statement(tables.history().insertion(ScriptBooks.entry(step)));
        script.blank().line("COMMIT;");
        bookkeeping.after(script);
        script.blank();
    }

    private static String names(Collection<String> revisions) {
        return revisions.isEmpty() ? "<base>" : String.join(", ", revisions);
    }

    private static void perform(RunStep step, ScriptOperations operations) {
        try {
            step.run(operations);
        } catch (NeedsConnectionException dataWork) {
            throw needsConnection(step, dataWork);
        } catch (RetortException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw unwritable(step, failure);
        }
    }

    private static FailureException needsConnection(RunStep step, NeedsConnectionException cause) {
        return new FailureException(
                what(step)
                        .found(
                                "it works on the live connection (Operations.connection()), which a script does not have")
                        .next("say the same with execute or bulkInsert")
                        .next("or run it without --sql: retort "
                                + step.direction().word() + " on the database itself; write scripts for what is"
                                + " before and after it"),
                cause);
    }

    private static FailureException unwritable(RunStep step, RuntimeException cause) {
        return new FailureException(
                what(step)
                        .found(cause instanceof IllegalArgumentException ? cause.getMessage() : cause.toString())
                        .next("change the migration, then run the command again; nothing was written"),
                cause);
    }

    private static Problem what(RunStep step) {
        RevisionNode revision = step.revision();
        return Problem.of("The " + step.direction().word() + " of revision " + revision.id() + " (" + revision.message()
                        + ") cannot be written as SQL")
                .where(revision.location());
    }
}
