package dev.retort;

import dev.retort.accept.AcceptedDifferences;
import dev.retort.accept.Judgement;
import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Extension;
import dev.retort.diff.Baseline;
import dev.retort.diff.ComparisonRules;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.script.MigrationHistory;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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
    SchemaDiff diff(MigrationHistory history, boolean prune) {
        return judge(history, prune).diff();
    }

    Judgement judge(MigrationHistory history, boolean prune) {
        return accepted().judge(compare(history, prune), today());
    }

    AcceptedDifferences accept(MigrationHistory history, boolean prune, String reason, Optional<LocalDate> until) {
        AcceptedDifferences all = accepted().with(compare(history, prune), reason, until, today());
        all.write();
        return all;
    }

    private AcceptedDifferences accepted() {
        return AcceptedDifferences.read(workspace.configuration().directory());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SchemaDiff compare(MigrationHistory history, boolean prune) {
        ComparisonRules rules = workspace.rules();
        try (Connection connection = workspace.database().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Background<WantedSchema> wanted =
                    Background.start(() -> workspace.entities().wanted(version));
            workspace.position(history.graph(), connection).requireAtHead();
            Catalog found = CatalogReader.read(connection);
            DiffOptions options = new DiffOptions(
                    prune ? history::createdObjects : history::createdBeyondBaselines,
                    prune,
                    Set.of(workspace.versionTable().name()),
                    rules);
            return SchemaDiff.between(found, wanted.get(), new ServerNormalizer(connection), options);
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }

    SchemaDiff baseline(MigrationHistory history) {
        ComparisonRules rules = workspace.rules();
        try (Connection connection = workspace.database().connect()) {
            workspace.position(history.graph(), connection).requireNoHistory();
            return Baseline.of(
                    CatalogReader.read(connection),
                    Extension.read(connection),
                    workspace.versionTable().name(),
                    rules);
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }
}
