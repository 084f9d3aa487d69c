package dev.retort.doctor;

import dev.retort.database.Database;
import dev.retort.diff.Change;
import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import dev.retort.doctor.Finding.Kind;
import dev.retort.history.VersionTable;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.script.BuiltClasses;
import dev.retort.script.CompiledMigrations;
import dev.retort.script.MigrationHistory;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a project's files, database and entities and says everything that is wrong; writes nothing. */
public final class Doctor {

    private final Path project;
    private final ScriptDirectory directory;
    private final Function<List<Script>, CompiledMigrations> compiler;
    private final List<BuiltClasses> built;
    private final Supplier<Database> database;
    private final VersionTable versions;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param project the directory in which a file that is missing is looked for
     * @param compiler compiles some of the scripts
     * @param built what should have every migration's class
     */
    public Doctor(
            Path project,
            ScriptDirectory directory,
            Function<List<Script>, CompiledMigrations> compiler,
            List<BuiltClasses> built,
            Supplier<Database> database,
            VersionTable versions) {
        this.project = project;
        this.directory = directory;
        this.compiler = compiler;
        this.built = List.copyOf(built);
        this.database = database;
        this.versions = versions;
    }

    /**
     * Everything that is wrong, files first.
     *
     * @param diff compares the entities with the database of a history, with what is to be pruned or without; asked where that
     *     is at the heads
     */
    public List<Finding> findings(BiFunction<MigrationHistory, Boolean, SchemaDiff> diff) {
        findings.clear();
        List<Script> scripts = directory.scripts(refused -> add(Kind.UNREADABLE_MIGRATION, refused.problem()));
        boolean readable = findings.isEmpty();
        HistoryCheck check =
                new HistoryCheck(scripts.stream().map(Script::revision).toList());
        findings.addAll(check.findings());
        Optional<MigrationHistory> history =
                check.graph().map(graph -> new MigrationHistory(directory, scripts, compiler));
        boolean compiles = compile(scripts, history);
        if (compiles && history.isPresent()) {
            built.forEach(classes -> new BuildFinding(project, directory)
                    .of(history.get(), classes)
                    .ifPresent(findings::add));
        }
        Optional<DatabaseState> state = readDatabase();
        state.ifPresent(read -> checkBooks(read, history, compiles));
        int before = findings.size();
        state.filter(read -> read.interrupted().isEmpty()) // half a migration looks like leftovers
                .ifPresent(read -> examine(read, scripts, readable, history, compiles));
        boolean atHead = state.filter(read -> read.interrupted().isEmpty()).isPresent()
                && findings.stream().skip(before).allMatch(Doctor::leavesEntitiesComparable);
        if (readable && compiles && history.isPresent() && atHead) {
            compare(history.get(), diff);
        }
        return List.copyOf(findings);
    }

    private void checkBooks(DatabaseState state, Optional<MigrationHistory> history, boolean compiles) {
        BooksCheck books = new BooksCheck(state);
        findings.addAll(books.interrupted());
        if (compiles) {
            history.map(books::changed).ifPresent(findings::addAll);
        }
    }

    private void add(Kind kind, Problem problem) {
        findings.add(Finding.of(kind, problem));
    }

    private static boolean leavesEntitiesComparable(Finding finding) {
        return finding.kind() == Kind.NO_HISTORY;
    }

    private boolean compile(List<Script> scripts, Optional<MigrationHistory> history) {
        try {
            if (history.isPresent()) {
                history.get().createdObjects();
            } else {
                compiler.apply(scripts);
            }
            return true;
        } catch (RetortException refused) {
            add(Kind.DOES_NOT_COMPILE, refused.problem());
        } catch (RuntimeException thrown) { // the user's code
            add(
                    Kind.DOES_NOT_COMPILE,
                    Problem.of("A migration fails before it reaches the database")
                            .where(line(scripts, thrown))
                            .found(thrown.toString())
                            .next("correct the file"));
        }
        return false;
    }

    /** The first line of a migration that the exception passed through. */
    private String line(List<Script> scripts, RuntimeException thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .flatMap(element -> scripts.stream()
                        .filter(script -> script.className().equals(element.getClassName()))
                        .map(script -> script.file() + ":" + element.getLineNumber()))
                .findFirst()
                .orElseGet(() -> directory.where());
    }

    private Optional<DatabaseState> readDatabase() {
        try {
            Database opened = database.get();
            try (Connection connection = opened.connect()) {
                return Optional.of(DatabaseState.read(connection, opened.address(), versions));
            } catch (SQLException refusal) {
                add(
                        Kind.DATABASE_UNREADABLE,
                        Problem.of("The version table or the catalog cannot be read")
                                .where(opened.address())
                                .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                                .next("correct what the server names"));
            }
        } catch (RetortException unreachable) {
            add(Kind.DATABASE_UNREADABLE, unreachable.problem());
        }
        return Optional.empty();
    }

    private void examine(
            DatabaseState state,
            List<Script> scripts,
            boolean readable,
            Optional<MigrationHistory> history,
            boolean compiles) {
        Set<String> known =
                scripts.stream().map(script -> script.revision().id()).collect(Collectors.toSet());
        List<String> unknown =
                state.current().stream().filter(id -> !known.contains(id)).toList();
        if (scripts.isEmpty() && readable) {
            examineWithoutScripts(state);
        } else if (readable && !unknown.isEmpty()) {
            unknown.forEach(id -> findings.add(unknown(id, state, history, compiles)));
        } else if (unknown.isEmpty()) {
            history.flatMap(checked -> new DatabaseCheck(checked, state, compiles).pending())
                    .ifPresent(findings::add);
        }
    }

    private void examineWithoutScripts(DatabaseState state) {
        List<String> tables = state.objects().tables();
        if (!state.current().isEmpty()) {
            String ids = String.join(", ", state.current());
            Problem problem = Problem.of("The database is at revision " + ids + ", and there is no migration")
                    .where(directory.where())
                    .found(directory.inPlaceOfMigrations());
            findings.add(elsewhere(problem, state.current().iterator().next())
                    .orElseGet(() -> Finding.of(Kind.SCRIPTS_ELSEWHERE, problem)
                            .orElse("restore the files, or correct " + directory.keys() + " in retort.properties")));
        } else if (!tables.isEmpty()) {
            findings.add(Finding.of(
                            Kind.NO_HISTORY,
                            Problem.of("The database has tables, and there is no migration")
                                    .where(state.address())
                                    .found(String.join("\n", tables)))
                    .mendedBy("retort revision --autogenerate --from-database -m \"What was there\"")
                    .mendedBy("retort stamp head"));
        }
    }

    private Finding unknown(String id, DatabaseState state, Optional<MigrationHistory> history, boolean compiles) {
        Problem problem = Problem.of("The database is at revision '" + id + "', which no migration has")
                .where(directory.where());
        return elsewhere(problem, id)
                .or(() -> history.map(checked -> new DatabaseCheck(checked, state, compiles).unknown(id)))
                .orElseGet(() -> Finding.of(Kind.UNKNOWN_REVISION, problem)
                        .orElse("restore its file (it may be on another branch), after the history is mended"));
    }

    /** The finding that names the file's real place, if the project has the file somewhere. */
    private Optional<Finding> elsewhere(Problem problem, String id) {
        return new ScriptSearch(project)
                .of(id)
                .map(place -> Finding.of(
                                Kind.SCRIPTS_ELSEWHERE,
                                problem.with("elsewhere", place.file().toString()))
                        .orElse("in retort.properties write\n" + location(place) + "\nor move the file"));
    }

    private String location(ScriptSearch.Place place) {
        return directory.isListed()
                ? "migrations.locations = "
                        + directory.locations().stream()
                                .map(location -> location.text() + ", ")
                                .collect(Collectors.joining())
                        + place.root() + ":" + place.packageName()
                : "migrations.directory = " + place.root() + "\nmigrations.package = " + place.packageName();
    }

    private void compare(MigrationHistory history, BiFunction<MigrationHistory, Boolean, SchemaDiff> diff) {
        try {
            List<Difference> all = diff.apply(history, false).differences();
            differences(all.stream().filter(difference -> !difference.isDrift()).toList());
            List<Difference> drift = all.stream().filter(Difference::isDrift).toList();
            if (!drift.isEmpty()) {
                drift(drift, pruned(diff.apply(history, true).differences(), all));
            }
        } catch (RetortException refused) {
            add(Kind.ENTITIES_UNREADABLE, refused.problem());
        }
    }

    /** What pruning drops beside drift: whatever only a baseline has. */
    private static String pruned(List<Difference> withPruning, List<Difference> all) {
        Set<String> listed = all.stream().map(Difference::object).collect(Collectors.toSet());
        return withPruning.stream()
                .filter(difference -> difference.change() == Change.DROP)
                .map(Difference::object)
                .filter(object -> !listed.contains(object))
                .map(object -> object + ", of the baseline")
                .collect(Collectors.joining("\n"));
    }

    private void differences(List<Difference> planned) {
        if (!planned.isEmpty()) {
            findings.add(Finding.of(
                            Kind.ENTITIES_DIFFER,
                            Problem.of("The entities and the database differ")
                                    .found(described(planned))
                                    .next("what retort check shows; to write it into a migration:"))
                    .mendedBy("retort revision --autogenerate -m \"What the entities want\"")
                    .mendedBy("retort upgrade head"));
        }
    }

    private void drift(List<Difference> drift, String pruned) {
        Problem problem = Problem.of("The database has what no entity maps and no migration created")
                .found(described(drift));
        findings.add(Finding.of(Kind.DRIFT, pruned.isEmpty() ? problem : problem.with("pruned", pruned))
                .orElse("map it in the entity; or drop it, with its content:")
                .mendedBy("retort revision --autogenerate --prune -m \"Drop what no entity wants\"")
                .mendedBy("retort upgrade head"));
    }

    private static String described(List<Difference> differences) {
        return differences.stream().map(Difference::describe).collect(Collectors.joining("\n"));
    }
}
