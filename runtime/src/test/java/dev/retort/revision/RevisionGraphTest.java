package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    private static RevisionNode node(String id, String... parents) {
        return new RevisionNode(id, List.of(parents), List.of(), List.of(), "", "message of " + id, id + ".java");
    }

    private static RevisionGraph graph(RevisionNode... nodes) {
        return RevisionGraph.of(List.of(nodes));
    }

    private static final RevisionGraph LINE = graph(node("c", "b"), node("a"), node("b", "a"));

    private static final RevisionGraph DIAMOND =
            graph(node("m", "l", "r"), node("l", "a"), node("r", "a"), node("a"), node("z", "m"));

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    @Test
    void ordersEveryRevisionAfterThoseItFollows() {
        assertThat(ids(LINE.revisions())).containsExactly("a", "b", "c");
        assertThat(ids(DIAMOND.revisions())).containsExactly("a", "l", "r", "m", "z");
    }

    @Test
    void findsTheHeads() {
        assertThat(LINE.head()).containsExactly("c");
        assertThat(graph().head()).isEmpty();
        assertThat(ids(graph(node("a"), node("b", "a"), node("c", "a")).heads()))
                .containsExactly("b", "c");
    }

    @Test
    void refusesSeveralHeadsWhereOneIsMeant() {
        assertThatThrownBy(
                        () -> graph(node("a"), node("b", "a"), node("c", "a")).head())
                .isInstanceOf(FailureException.class)
                .hasMessage("There are 2 heads, so 'head' could mean any of them\n"
                        + "  found:  b  message of b  (b.java)\n"
                        + "          c  message of c  (c.java)\n"
                        + "  wanted: one head\n"
                        + "  next:   retort merge heads -m \"…\" joins them\n"
                        + "  next:   or name one of them, by its id or as LABEL@head; 'heads' means all of them");
    }

    @Test
    void refusesADuplicateId() {
        assertThatThrownBy(() -> RevisionGraph.of(List.of(node("a"), node("a"))))
                .hasMessage("Two migrations have the revision id 'a'\n"
                        + "  where:  a.java\n"
                        + "          a.java\n"
                        + "  next:   give one of them another id, or delete it if it is a copy");
    }

    @Test
    void refusesAMissingParent() {
        assertThatThrownBy(() -> graph(node("b", "a")))
                .hasMessage("Revision b follows 'a', which no migration has\n"
                        + "  where:  b.java\n"
                        + "  next:   restore the missing migration, or correct downRevision in that file");
    }

    @Test
    void findsTheWayUp() {
        assertThat(ids(LINE.upgradePath(Set.of(), List.of("c")))).containsExactly("a", "b", "c");
        assertThat(ids(LINE.upgradePath(Set.of("a"), List.of("b")))).containsExactly("b");
        assertThat(LINE.upgradePath(Set.of("c"), List.of("b"))).isEmpty();
        assertThat(ids(DIAMOND.upgradePath(Set.of("l"), List.of("m")))).containsExactly("r", "m");
    }

    @Test
    void findsTheWayDown() {
        assertThat(ids(LINE.downgradePath(Set.of("c"), List.of("a")))).containsExactly("c", "b");
        assertThat(ids(LINE.downgradePath(Set.of("b"), List.of()))).containsExactly("b", "a");
        assertThat(LINE.downgradePath(Set.of("c"), List.of("c"))).isEmpty();
        assertThat(ids(DIAMOND.downgradePath(Set.of("z"), List.of("a")))).containsExactly("z", "m", "r", "l");
    }

    @Test
    void keepsTheHeadsOfTheVersionTable() {
        assertThat(LINE.headsAfter(Set.of("a"), LINE.get("b"))).containsExactly("b");
        assertThat(LINE.headsBefore(Set.of("b"), LINE.get("b"))).containsExactly("a");
        assertThat(LINE.headsBefore(Set.of("a"), LINE.get("a"))).isEmpty();
        assertThat(DIAMOND.headsAfter(Set.of("l", "r"), DIAMOND.get("m"))).containsExactly("m");
        assertThat(DIAMOND.headsBefore(Set.of("m"), DIAMOND.get("m"))).containsExactlyInAnyOrder("l", "r");
        assertThat(DIAMOND.headsBefore(Set.of("l", "r"), DIAMOND.get("r"))).containsExactly("l");
    }

    @Test
    void findsAnIdByItsBeginning() {
        RevisionGraph graph = graph(node("abc1"), node("abd2", "abc1"));
        assertThat(graph.find("abc").id()).isEqualTo("abc1");
        assertThat(graph.find("abd2").id()).isEqualTo("abd2");
        assertThatThrownBy(() -> graph.find("ab"))
                .hasMessage("'ab' could be any of 2 revisions\n"
                        + "  found:  abc1  message of abc1  (abc1.java)\n"
                        + "          abd2  message of abd2  (abd2.java)\n"
                        + "  next:   write more of the id");
        assertThatThrownBy(() -> graph.find("abcx"))
                .hasMessage("No revision or branch is called 'abcx', and no id begins so\n"
                        + "  nearest: abc1\n"
                        + "  next:    retort history shows all revisions");
        assertThatThrownBy(() -> graph.find("")).hasMessageStartingWith("No revision or branch is called ''");
    }

    @Test
    void isLinearInTheNumberOfRevisions() {
        List<RevisionNode> chain = Stream.concat(
                        Stream.of(node("r0")), IntStream.range(1, 20_000).mapToObj(i -> node("r" + i, "r" + (i - 1))))
                .toList();
        RevisionGraph graph = RevisionGraph.of(chain);
        assertThat(graph.upgradePath(Set.of(), graph.head())).hasSize(20_000);
        assertThat(graph.downgradePath(graph.head(), List.of())).hasSize(20_000);
    }

    @Test
    void goesThroughThousandsOfDiamonds() {
        List<RevisionNode> diamonds = new ArrayList<>(List.of(Graphs.node("m0#all")));
        for (int i = 1; i <= 6_000; i++) {
            diamonds.add(Graphs.node("l" + i + "<m" + (i - 1)));
            diamonds.add(Graphs.node("r" + i + "<m" + (i - 1)));
            diamonds.add(Graphs.node("m" + i + "<l" + i + ",r" + i + "~m" + (i - 1)));
        }
        RevisionGraph graph = RevisionGraph.of(diamonds);
        assertThat(graph.head()).containsExactly("m6000");
        assertThat(graph.labels()).hasSize(18_001);
        Set<String> rows = Set.of();
        for (RevisionNode revision : graph.upgradePath(rows, graph.head())) {
            rows = graph.headsAfter(rows, revision);
        }
        assertThat(rows).containsExactly("m6000");
        List<RevisionNode> down = graph.downgradePath(rows, List.of());
        assertThat(down).hasSize(18_001);
        for (RevisionNode revision : down) {
            rows = graph.headsBefore(rows, revision);
        }
        assertThat(rows).isEmpty();
    }
}
