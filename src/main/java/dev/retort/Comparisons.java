package dev.retort;

import dev.retort.accept.AcceptedDifferences;
import dev.retort.accept.Judgement;
import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Extension;
import dev.retort.config.RenamesFile;
import dev.retort.diff.Against;
import dev.retort.diff.Baseline;
import dev.retort.diff.ComparisonRules;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameAnswers;
import dev.retort.script.MigrationHistory;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands that compare what is wanted with what a database has; they write nothing. */
final class Comparisons {

    private final Workspace workspace;
    private final Clock clock;

    /** @param clock says which acceptances are over */
    Comparisons(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** What is left after the accepted differences have been taken out. */
    SchemaDiff diff(MigrationHistory history, DiffRequest request) {
        return judge(history, request).diff();
    }

    Judgement judge(MigrationHistory history, DiffRequest request) {
        Judgement judgement = accepted().judge(compare(history, request), today());
        return request.against() == Against.LIVE ? judgement : judgement.withoutStale();
    }

    AcceptedDifferences accept(
            MigrationHistory history, DiffRequest request, String reason, Optional<LocalDate> until) {
        if (request.against() != Against.LIVE) {
            throw new UsageException(Problem.of("What the migrations lack is written, not accepted")
                    .found("--accept with --against migrations")
                    .wanted("--accept with the database, which may differ for reasons of its own")
                    .next("retort revision --autogenerate --against migrations -m \"…\" writes it"));
        }
        AcceptedDifferences all = accepted().with(compare(history, request), reason, until, today());
        all.write();
        return all;
    }

    private AcceptedDifferences accepted() {
        return AcceptedDifferences.read(workspace.configuration().directory());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SchemaDiff compare(MigrationHistory history, DiffRequest request) {
        if (request.against() == Against.LIVE) {
            return compare(workspace, history, request, () -> {});
        }
        try (Workspace scratch = workspace.onScratch()) {
            return compare(scratch, history, request, () -> new Replay(scratch).run(history));
        }
    }

    /** @param preparation what the database still needs; it goes on while the entities are read */
    private SchemaDiff compare(Workspace found, MigrationHistory history, DiffRequest request, Runnable preparation) {
        ComparisonRules rules = workspace.rules();
        RenamesFile file = RenamesFile.of(workspace.configuration());
        RenameAnswers answers = new RenameAnswers(request.renames(), file.answers());
        try (Connection connection = found.database().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Background<WantedSchema> wanted = Background.start(() -> workspace.wanted(version));
            preparation.run();
            found.position(history, connection).requireAtHead();
            Catalog catalog = CatalogReader.read(connection);
            if (request.against() == Against.LIVE) {
                requireConnected(wanted.get(), connection.getCatalog());
            }
            DiffOptions options = new DiffOptions(
                    request.prune() ? history::createdObjects : history::createdBeyondBaselines,
                    history::notedOrdinals,
                    request.prune(),
                    workspace.tables().names(),
                    rules,
                    answers);
            RenameDialogue dialogue = new RenameDialogue(
                    said -> SchemaDiff.between(
                            catalog, wanted.get(), new ServerNormalizer(connection), options.withAnswers(said)),
                    answers,
                    request.questions());
            SchemaDiff diff = dialogue.settled();
            keep(dialogue.answered(), file);
            return diff.withDependents(CatalogReader.readDependents(connection, diff.broken()));
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }

    private static void requireConnected(WantedSchema wanted, String database) {
        wanted.catalogs().entrySet().stream()
                .filter(catalog -> !catalog.getKey().equals(database))
                .min(Map.Entry.comparingByKey())
                .ifPresent(other -> {
                    throw new UsageException(
                            Problem.of("An entity is mapped to another database than the connected one")
                                    .where(other.getValue())
                                    .found("catalog " + other.getKey())
                                    .wanted("no catalog, or " + database
                                            + ": PostgreSQL reaches no other database from a statement")
                                    .next("remove the catalog from @Table or hibernate.default_catalog, or use a schema"
                                            + " in its place")
                                    .next("or map those entities in a project or environment of their own, whose url"
                                            + " names that database"));
                });
    }

    private void keep(List<RenameAnswer> answered, RenamesFile file) {
        if (!answered.isEmpty()) {
            file.add(answered);
            String lines = answered.stream().map(RenameAnswer::line).collect(Collectors.joining(", "));
            workspace.progress("noted in " + file.file() + ": " + lines);
        }
    }

    SchemaDiff baseline(MigrationHistory history) {
        ComparisonRules rules = workspace.rules();
        try (Connection connection = workspace.database().connect()) {
            workspace.position(history, connection).requireNoHistory();
            return Baseline.of(
                    CatalogReader.read(connection),
                    Extension.read(connection),
                    workspace.tables().names(),
                    rules);
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }
}
