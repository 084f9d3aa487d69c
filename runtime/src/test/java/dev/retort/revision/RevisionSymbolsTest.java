package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionSymbolsTest {

    private static RevisionNode node(String id, String... parents) {
        return new RevisionNode(id, List.of(parents), List.of(), List.of(), "", id, id + ".java");
    }

    private static final RevisionGraph GRAPH =
            RevisionGraph.of(List.of(node("a1"), node("b2", "a1"), node("c3", "b2"), node("d4", "c3")));

    @ParameterizedTest
    @CsvSource({
        "head, d4",
        "heads, d4",
        "current, b2",
        "+1, c3",
        "+2, d4",
        "-1, a1",
        "b2, b2",
        "c, c3",
        "head-1, c3",
        "a1+2, c3",
        "c-1, b2",
        "current+1, c3"
    })
    void namesOneRevision(String symbol, String expected) {
        assertThat(new RevisionSymbols(GRAPH, Set.of("b2")).resolve(symbol)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"base", "-2", "b2-2"})
    void namesTheBase(String symbol) {
        assertThat(new RevisionSymbols(GRAPH, Set.of("b2")).resolve(symbol)).isEmpty();
    }

    @Test
    void countsFromTheBaseWhereNothingIsApplied() {
        assertThat(new RevisionSymbols(GRAPH, Set.of()).resolve("+1")).containsExactly("a1");
    }

    @Test
    void refusesToGoTooFar() {
        RevisionSymbols symbols = new RevisionSymbols(GRAPH, Set.of("b2"));
        assertThatThrownBy(() -> symbols.resolve("+5"))
                .hasMessage("'+5' goes too far\n"
                        + "  found:  only 2 revisions in that direction\n"
                        + "  next:   retort history -i shows where the database is");
        assertThatThrownBy(() -> symbols.resolve("-3"))
                .hasMessage("'-3' goes too far\n"
                        + "  found:  only 2 revisions in that direction\n"
                        + "  next:   retort history -i shows where the database is");
    }

    @Test
    void refusesAForkOnTheWay() {
        RevisionGraph fork = RevisionGraph.of(List.of(node("a"), node("b", "a"), node("c", "a")));
        assertThatThrownBy(() -> new RevisionSymbols(fork, Set.of("a")).resolve("+1"))
                .hasMessage("'+1' is not one revision: the way forks\n"
                        + "  found:  b, c\n"
                        + "  next:   name the revision by its id, or the branch: b@+1");
    }

    @Test
    void readsRanges() {
        assertThat(RevisionSymbols.range("a:b")).containsExactly("a", "b");
        assertThat(RevisionSymbols.range(":b")).containsExactly("", "b");
        assertThatThrownBy(() -> RevisionSymbols.range("a"))
                .hasMessage("'a' is not a range of revisions\n"
                        + "  wanted: FROM:TO, either end may be left out\n"
                        + "  next:   retort history -r base:head");
    }
}
