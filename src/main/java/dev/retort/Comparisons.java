package dev.retort;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Extension;
import dev.retort.config.RenamesFile;
import dev.retort.diff.Baseline;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameAnswers;
import dev.retort.rename.RenameQuestions;
import dev.retort.script.MigrationHistory;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands that compare what is wanted with what a database has; they write nothing. */
final class Comparisons {

    private final Workspace workspace;

    Comparisons(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param given answers for this time alone
     * @param questions asked about what no answer is about; what they say is kept in the project's file
     */
    SchemaDiff diff(boolean prune, List<RenameAnswer> given, RenameQuestions questions) {
        RenamesFile file = RenamesFile.of(workspace.configuration());
        RenameAnswers answers = new RenameAnswers(given, file.answers());
        MigrationHistory history = workspace.history();
        try (Connection connection = workspace.database().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Background<WantedSchema> wanted =
                    Background.start(() -> workspace.entities().wanted(version));
            workspace.position(history.graph(), connection).requireAtHead();
            Catalog found = CatalogReader.read(connection);
            DiffOptions options = new DiffOptions(
                    history::createdObjects,
                    prune,
                    Set.of(workspace.versionTable().name()),
                    answers);
            RenameDialogue dialogue = new RenameDialogue(
                    said -> SchemaDiff.between(
                            found, wanted.get(), new ServerNormalizer(connection), options.withAnswers(said)),
                    answers,
                    questions);
            SchemaDiff diff = dialogue.settled();
            keep(dialogue.answered(), file);
            return diff;
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }

    private void keep(List<RenameAnswer> answered, RenamesFile file) {
        if (!answered.isEmpty()) {
            file.add(answered);
            String lines = answered.stream().map(RenameAnswer::line).collect(Collectors.joining(", "));
            workspace.progress("noted in " + file.file() + ": " + lines);
        }
    }

    SchemaDiff baseline() {
        try (Connection connection = workspace.database().connect()) {
            workspace.position(workspace.history().graph(), connection).requireNoHistory();
            return Baseline.of(
                    CatalogReader.read(connection),
                    Extension.read(connection),
                    workspace.versionTable().name());
        } catch (SQLException refusal) {
            throw workspace.failed("The catalog cannot be read", refusal);
        }
    }
}
