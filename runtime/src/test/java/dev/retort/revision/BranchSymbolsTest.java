package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, {@code BRANCH@…}, and what heads are where revisions depend on each other. */
class BranchSymbolsTest {

    private static final RevisionGraph LABELLED = Graphs.graph(
            "a#abranch",
            "b<a",
            "somelongername<b",
            "c<somelongername",
            "d",
            "e<d#ebranch",
            "someothername<e",
            "f<someothername");

    private static List<String> resolve(RevisionGraph graph, String symbol) {
        return new RevisionSymbols(graph, Set.of()).resolve(symbol);
    }

    private static void assertRefused(String symbol, String message) {
        assertThatThrownBy(() -> resolve(LABELLED, symbol)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "abranch, a",
        "ebranch, e",
        "abranch@head, c",
        "abranch@heads, c",
        "ebranch@head, f",
        "ebranch@d, d",
        "ebranch@ebranch, e",
        "ebranch@some, someothername",
        "abranch@some, somelongername",
        "e@d, d",
        "e, e",
        "someoth@d, d",
        "b@head, c",
        "ebranch@head-2, e",
        "ebranch@d+1, e",
        "ebranch@base+2, e",
        "ebranch@+3, someothername",
        "abranch+1, b"
    })
    void namesOneRevision(String symbol, String expected) {
        assertThat(resolve(LABELLED, symbol)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "abranch@base", "somelongername@base", "abranch@base+0", "a-1"})
    void namesTheBase(String symbol) {
        assertThat(resolve(LABELLED, symbol)).isEmpty();
    }

    @Test
    void namesWhatIsAppliedOfABranch() {
        RevisionSymbols symbols = new RevisionSymbols(LABELLED, List.of("b", "e"));
        assertThat(symbols.resolve("abranch@current")).containsExactly("b");
        assertThat(symbols.resolve("current")).containsExactly("b", "e");
        assertThat(symbols.resolve("abranch@-1")).containsExactly("a");
    }

    @Test
    void saysThatARevisionIsNotInTheBranch() {
        assertRefused("ebranch@b", """
                Revision b is not in branch 'ebranch'
                  found:  b  message of b  (b.java)
                  next:   retort history -r ebranch@base:ebranch@heads shows the branch""");
        assertRefused("abranch@d", """
                Revision d is not in branch 'abranch'
                  found:  d  message of d  (d.java)
                  next:   retort history -r abranch@base:abranch@heads shows the branch""");
        assertRefused("abranch@someo", """
                Revision someothername is not in branch 'abranch'
                  found:  someothername  message of someothername  (someothername.java)
                  next:   retort history -r abranch@base:abranch@heads shows the branch""");
    }

    @Test
    void saysThatThereIsNoSuchRevisionOrBranch() {
        assertRefused("abranch@qprstuv", """
                No revision or branch is called 'qprstuv', and no id begins so
                  next:   retort history shows all revisions""");
        assertRefused("ebranch@sos", """
                No revision or branch is called 'sos', and no id begins so
                  nearest: someothername
                  next:    retort history shows all revisions""");
        assertRefused("x@d", """
                No branch or revision is called 'x', and no id begins so
                  next:   retort history shows all revisions
                  next:   what stands before @ is a branch label, or a revision of the branch""");
        assertRefused("abrnch@head", """
                No branch or revision is called 'abrnch', and no id begins so
                  nearest: abranch
                  next:    retort history shows all revisions
                  next:    what stands before @ is a branch label, or a revision of the branch""");
    }

    @Test
    void listsWhatAnAmbiguousPrefixCouldBe() {
        assertRefused("some", """
                'some' could be any of 2 revisions
                  found:  somelongername  message of somelongername  (somelongername.java)
                          someothername  message of someothername  (someothername.java)
                  next:   write more of the id""");
        assertRefused("some@head", """
                'some' could be any of 2 revisions
                  found:  somelongername  message of somelongername  (somelongername.java)
                          someothername  message of someothername  (someothername.java)
                  next:   write more of the id""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "@head", "a@", "a@b@c", "head-x", "a:b", "+", "a+1-1"})
    void refusesWhatCannotBeARevision(String symbol) {
        assertThatThrownBy(() -> resolve(LABELLED, symbol))
                .isInstanceOf(UsageException.class)
                .hasMessage("'" + symbol + "' cannot be a revision\n"
                        + "  wanted: head, heads, base, current, an id or its beginning, a branch label, each also with"
                        + " +N or -N behind it or BRANCH@ before it; or +N, -N, BRANCH@+N, BRANCH@-N\n"
                        + "  next:   retort history shows all revisions");
    }

    @Test
    void refusesAHeadOfABranchThatHasSeveral() {
        RevisionGraph graph = Graphs.graph("a#line", "b<a", "c<a", "x");
        assertThat(resolve(graph, "line@heads")).containsExactly("b", "c");
        assertThatThrownBy(() -> resolve(graph, "line@head")).hasMessage("""
                        There are 2 heads, so 'line@head' could mean any of them
                          found:  b  message of b  (b.java)
                                  c  message of c  (c.java)
                          wanted: one head
                          next:   retort merge heads -m "…" joins them
                          next:   or name one of them, by its id or as LABEL@head; 'heads' means all of them""");
        assertThatThrownBy(() -> resolve(graph, "heads-1")).hasMessage("""
                        'heads-1' is not one revision: the way forks
                          found:  b, c, x
                          next:   name the revision by its id, or the branch: b@heads-1""");
    }

    @Test
    void leavesAHeadOutOfHeadsThatIsADependency() {
        RevisionGraph graph = Graphs.graph("y1#y", "x1#x", "y2<y1~x1");
        assertThat(Graphs.joined(graph.heads())).isEqualTo("x1 y2");
        assertThat(Graphs.joined(graph.realHeads())).isEqualTo("y2");
        assertThat(resolve(graph, "heads")).containsExactly("y2");
        assertThat(resolve(graph, "x@heads")).containsExactly("x1");
        assertThat(Graphs.joined(graph.dependents("x1"))).isEqualTo("y2");
        assertThat(graph.next("x1")).isEmpty();
    }

    @Test
    void knowsTheHeadOfABranchAcrossAMerge() {
        RevisionGraph graph = Graphs.graph("a", "b<a", "c1<b#c1branch", "c2<b", "d<c1,c2");
        assertThat(resolve(graph, "c1branch@head")).containsExactly("d");
        assertThat(resolve(graph, "c1branch@head-2")).containsExactly("b");
        assertThat(graph.lineage("c1")).containsExactlyInAnyOrder("a", "b", "c1", "d");
    }

    @Test
    void spreadsLabelsUntilTheLinesPart() {
        RevisionGraph graph = Graphs.graph("a", "b<a", "c1<b", "d1<c1#left", "e1<d1", "c2<b#right,east", "m<e1,c2");
        assertThat(graph.labels())
                .containsOnlyKeys("c1", "d1", "e1", "c2", "m")
                .containsEntry("c1", Set.of("left"))
                .containsEntry("e1", Set.of("left"))
                .containsEntry("c2", Set.of("right", "east"))
                .containsEntry("m", Set.of("left", "right", "east"));
        assertThat(Graphs.graph("a", "b<a", "c<b#all").labels()).containsOnlyKeys("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"current, true", "+1, true", "-2, true", "x@+1, true", "current-1, true", "head, false", "a+1, false"})
    void saysWhetherASymbolNeedsTheDatabase(String symbol, boolean expected) {
        assertThat(RevisionSymbols.asksDatabase(symbol)).isEqualTo(expected);
    }
}
