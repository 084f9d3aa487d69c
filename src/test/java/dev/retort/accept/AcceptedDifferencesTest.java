package dev.retort.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.diff.Change;
import dev.retort.diff.Difference;
import dev.retort.diff.Facet;
import dev.retort.diff.KeptViews;
import dev.retort.diff.SchemaDiff;
import dev.retort.problem.UsageException;
import dev.retort.rename.Renames;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedDifferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final Difference TITLE = column("title", "text", "varchar(20)");
    private static final Difference NOTE = column("note", "text", "varchar(20)");

    @TempDir
    private Path directory;

    private static Difference column(String name, String found, String wanted) {
        return new Difference(
                Change.ALTER,
                "column",
                Optional.empty(),
                Optional.of(QualifiedName.of("items")),
                name,
                List.of(new Facet("type", found, wanted)),
                Optional.empty());
    }

    private static SchemaDiff diff(Difference... differences) {
        return new SchemaDiff(
                List.of(differences),
                List.of(),
                List.of(),
                Renames.NONE,
                List.of(),
                List.of(),
                KeptViews.NONE,
                List.of(),
                Schema.EMPTY,
                Schema.EMPTY);
    }

    private AcceptedDifferences accept(SchemaDiff diff, Optional<LocalDate> until) {
        AcceptedDifferences.read(directory)
                .with(diff, "older than Retort", until, TODAY)
                .write();
        return AcceptedDifferences.read(directory);
    }

    private Path file() {
        return directory.resolve("retort-accepted.json");
    }

    @Test
    void theFileIsMeantToBeRead() throws IOException {
        accept(diff(TITLE), Optional.of(TODAY));

        assertThat(Files.readString(file())).isEqualTo("""
                [ {
                  "object" : "column items.title",
                  "change" : "ALTER",
                  "facets" : [ {
                    "property" : "type",
                    "found" : "text",
                    "wanted" : "varchar(20)"
                  } ],
                  "reason" : "older than Retort",
                  "until" : "2027-01-31"
                } ]
                """);
    }

    @Test
    void whatIsAcceptedIsTakenOut() {
        Judgement judgement = accept(diff(TITLE), Optional.empty()).judge(diff(TITLE, NOTE), TODAY);

        assertThat(judgement.diff().differences()).containsExactly(NOTE);
        assertThat(judgement.accepted()).containsExactly(TITLE);
        assertThat(judgement.stale()).isEmpty();
    }

    @Test
    void anotherValueIsANewDifference() {
        Difference changed = column("title", "text", "varchar(30)");

        Judgement judgement = accept(diff(TITLE), Optional.empty()).judge(diff(changed), TODAY);

        assertThat(judgement.diff().differences()).containsExactly(changed);
        assertThat(judgement.stale()).containsExactly("column items.title");
    }

    @Test
    void theLastDayCounts() {
        AcceptedDifferences accepted = accept(diff(TITLE), Optional.of(TODAY));

        assertThat(accepted.judge(diff(TITLE), TODAY).accepted()).containsExactly(TITLE);
        Judgement dayAfter = accepted.judge(diff(TITLE), TODAY.plusDays(1));
        assertThat(dayAfter.diff().differences()).containsExactly(TITLE);
        assertThat(dayAfter.expired()).containsExactly(TITLE);
    }

    @Test
    void acceptingAgainKeepsReasonsAndForgetsWhatIsGone() throws IOException {
        accept(diff(TITLE, NOTE), Optional.empty());

        AcceptedDifferences.read(directory)
                .with(diff(NOTE, column("size", "int", "bigint")), "another reason", Optional.empty(), TODAY)
                .write();

        assertThat(Files.readString(file()))
                .doesNotContain("items.title")
                .containsSubsequence("items.note", "older than Retort", "items.size", "another reason");
    }

    @Test
    void withoutAFileNothingIsAccepted() {
        assertThat(AcceptedDifferences.read(directory).judge(diff(TITLE), TODAY).diff())
                .isEqualTo(diff(TITLE));
    }

    @Test
    void aFileThatIsNotUnderstood() throws IOException {
        Files.writeString(directory.resolve("retort-accepted.json"), "[\n  { \"object\" : \"x\", \"reson\" : 1 } ]");

        assertThatThrownBy(() -> AcceptedDifferences.read(directory))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("The accepted differences cannot be understood")
                .hasMessageContaining("retort-accepted.json, line 2, column ")
                .hasMessageContaining("Missing required creator property 'change'")
                .hasMessageContaining("retort diff --accept --reason TEXT");
    }
}
