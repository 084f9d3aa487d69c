package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.script.Script;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the graph, called from Java. */
@ExtendWith(PostgresExtension.class)
class RevisionsFromJavaPostgresTest {

    @TempDir
    private Path directory;

    private Retort retort(TestDatabase database) throws IOException {
        Files.writeString(directory.resolve("retort.properties"), "migrations.directory = sources\n");
        return Retort.load(
                directory,
                Map.of("url", database.jdbcUrl(), "username", database.username(), "password", database.password()));
    }

    @Test
    void buildsAndWalksAHistory(TestDatabase database) throws IOException {
        try (Retort retort = retort(database)) {
            retort.revision(NewRevision.of("first").withId(Optional.of("a1")));
            retort.revision(NewRevision.of("left").withId(Optional.of("b2")));
            retort.revision(NewRevision.of("right")
                    .after("a1")
                    .withSplice(true)
                    .withBranchLabels(List.of("right"))
                    .withId(Optional.of("c3")));
            assertThatThrownBy(() -> retort.revision("which?"))
                    .isInstanceOf(MultipleHeadsException.class)
                    .hasMessageStartingWith("There are 2 heads");
            assertThat(retort.conflicts(List.of("heads")).objects()).isEmpty();
            Script merge = retort.merge(
                            List.of("b2", "right"), NewRevision.of("").dependingOn("a1"))
                    .script();
            assertThat(merge.revision().downRevisions()).containsExactly("b2", "c3");
            assertThat(merge.revision().message()).isEqualTo("Merge b2 and c3");

            assertThat(retort.ensureVersionTable()).isTrue();
            assertThat(retort.upgrade("heads")).hasSize(4);
            RevisionGraph graph = retort.migrations().graph();
            assertThat(graph.revisions()).hasSize(4);
            assertThat(graph.contains("a1")).isTrue();
            assertThat(retort.current().ids()).containsExactly(merge.revision().id());
            assertThat(retort.downgrade("-1")).hasSize(1);
            assertThat(retort.current().ids()).containsExactlyInAnyOrder("b2", "c3");
            assertThat(retort.stamp(List.of("right@base"), false))
                    .extracting(RevisionNode::id)
                    .containsExactly("b2");
            assertThat(retort.stamp(List.of("b2", "c3"), true)).hasSize(2);
            assertThat(retort.show("right@current"))
                    .extracting(RevisionEntry::id)
                    .containsExactly("c3");
        }
    }
}
