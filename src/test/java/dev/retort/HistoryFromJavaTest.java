package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program asks of a project's migrations; no database is there. */
class HistoryFromJavaTest {

    @TempDir
    private Path directory;

    private Retort retort;

    @BeforeEach
    void openProject() throws IOException {
        Files.writeString(directory.resolve("retort.properties"), """
                url = jdbc:postgresql://localhost:1/nowhere
                migrations.directory = sources
                file_template = R_{rev}
                """);
        retort = Retort.load(directory, Map.of());
        write("a1", "base");
        write("b2", "a1");
        write("c3", "b2");
    }

    @AfterEach
    void closeProject() {
        retort.close();
    }

    private void write(String id, String follows, String... dependencies) {
        retort.revision(NewRevision.of("revision " + id)
                .after(follows)
                .withSplice(true)
                .dependingOn(List.of(dependencies))
                .withId(Optional.of(id)));
    }

    private RevisionGraph graph() {
        return retort.migrations().graph();
    }

    private static List<String> ids(Collection<RevisionNode> revisions) {
        return revisions.stream().map(RevisionNode::id).toList();
    }

    private List<String> resolved(String symbol) {
        return retort.show(symbol).stream().map(RevisionEntry::id).toList();
    }

    @Test
    void aLine() {
        assertThat(retort.migrations().heads()).containsExactly("c3");
        assertThat(graph().head()).containsExactly("c3");
        assertThat(ids(graph().roots())).containsExactly("a1");
        assertThat(graph().get("b2").message()).isEqualTo("Revision b2");
        assertThat(graph().get("b2").downRevisions()).containsExactly("a1");
        assertThat(ids(List.of(graph().get("a1"), graph().get("c3")))).containsExactly("a1", "c3");
        assertThat(ids(graph().revisions())).containsExactly("a1", "b2", "c3");
        assertThat(ids(RevisionRange.parse("a1:c3").in(graph(), Set.of()))).containsExactly("a1", "b2", "c3");
        assertThat(resolved("head")).containsExactly("c3");
        assertThat(resolved("base")).isEmpty();
        assertThatThrownBy(() -> graph().get("z9")).isInstanceOf(FailureException.class);
    }

    @Test
    void severalHeads() {
        write("d4", "b2");
        write("e5", "d4");
        write("f6", "b2");
        assertThat(retort.migrations().heads()).containsExactlyInAnyOrder("c3", "e5", "f6");
        assertThat(ids(graph().realHeads())).containsExactlyInAnyOrder("c3", "e5", "f6");
        assertThatThrownBy(() -> graph().head())
                .isInstanceOf(FailureException.class)
                .hasMessageStartingWith("There are 3 heads");
        assertThat(ids(graph().roots())).containsExactly("a1");
        assertThat(ids(graph().revisions())).containsExactlyInAnyOrder("a1", "b2", "c3", "d4", "e5", "f6");
    }

    @Test
    void headsThatAreDependencies() {
        write("q1", "base", "b2");
        write("t1", "base");
        write("a4", "c3", "t1");
        assertThat(retort.migrations().heads()).containsExactlyInAnyOrder("a4", "q1", "t1");
        assertThat(ids(graph().heads())).containsExactlyInAnyOrder("a4", "q1", "t1");
        assertThat(ids(graph().realHeads())).containsExactlyInAnyOrder("a4", "q1");
        assertThat(resolved("heads")).containsExactlyInAnyOrder("a4", "q1");
    }
}
