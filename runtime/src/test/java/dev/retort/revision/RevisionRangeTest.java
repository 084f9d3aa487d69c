package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of the history, both ends included, oldest first. */
class RevisionRangeTest {

    private static void assertRange(String range, String expected, String... revisions) {
        new Traversal(Graphs.graph(revisions)).range(range, expected);
    }

    @Test
    void showsADiamond() {
        assertRange("a:d", "a b1 b2 c d", "a", "b1<a", "b2<a", "c<b1,b2", "d<c");
    }

    @Test
    void showsNothingOfNothing() {
        assertRange("base:head", "");
        assertRange(":", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ebranch@base:heads    | d e someothername f",
                "abranch@base:         | a b somelongername c",
                "base:ebranch@head     | d e someothername f",
                "base:abranch@head     | a b somelongername c",
                "ebranch@head:heads    | f",
                "ebranch@d:heads       | d e someothername f",
                "e@base:heads          | d e someothername f",
                "c@base:heads          | a b somelongername c",
                "ebranch@-2:heads      | e someothername f",
                "base:ebranch@+2       | d e",
                "ebranch:f             | e someothername f",
                "some:                 | ",
            })
    void staysInABranch(String range, String expected) {
        String[] revisions = {
            "a#abranch",
            "b<a",
            "somelongername<b",
            "c<somelongername",
            "d",
            "e<d#ebranch",
            "someothername<e",
            "f<someothername"
        };
        if (expected == null) {
            assertThatThrownBy(() -> assertRange(range.trim(), "", revisions))
                    .hasMessageStartingWith("'some' could be any of 2 revisions");
        } else {
            assertRange(range.trim(), expected, revisions);
        }
    }

    @Test
    void showsAllBranches() {
        assertRange(":", "a b1 b2 c1 d11 d12", "a", "b1<a", "b2<a", "c1<b1", "d11<c1", "d12<c1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:d1d2cb2  | a b2 cb2 d1cb2 d2cb2 d1d2cb2",
                "a:d3cb2    | a b2 cb2 d3cb2",
                "base:d3cb2 | a b2 cb2 d3cb2",
                "b2:heads   | b2 cb2 d1cb2 d2cb2 d1d2cb2 d3cb2",
                "b1:b1@heads| b1 cb1 d1cb1 d2cb1"
            })
    void endsAtOneOfSeveralHeads(String range, String expected) {
        assertRange(
                range,
                expected,
                "a",
                "b1<a",
                "b2<a",
                "cb1<b1",
                "cb2<b2",
                "d1cb1<cb1",
                "d2cb1<cb1",
                "d1cb2<cb2",
                "d2cb2<cb2",
                "d3cb2<cb2",
                "d1d2cb2<d1cb2,d2cb2");
    }

    private static final String[] TRAVELLED = {
        "a1",
        "a2<a1",
        "a3<a2",
        "b1<a3",
        "b2<a3",
        "cb1<b1",
        "cb2<b2",
        "db1<cb1",
        "db2<cb2",
        "e1b1<db1",
        "fe1b1<e1b1",
        "e2b1<db1",
        "e2b2<db2",
        "merge<e2b1,e2b2"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "db1:merge  | db1 e2b1 merge",
                "b1:merge   | b1 cb1 db1 e2b1 merge",
                "a3:heads   | a3 b1 b2 cb1 cb2 db1 db2 e1b1 e2b1 e2b2 fe1b1 merge",
                "a1:merge   | a1 a2 a3 b1 b2 cb1 cb2 db1 db2 e2b1 e2b2 merge",
                "a2:merge   | a2 a3 b1 b2 cb1 cb2 db1 db2 e2b1 e2b2 merge",
                "base:fe1b1 | a1 a2 a3 b1 cb1 db1 e1b1 fe1b1",
                "-2:fe1b1   | db1 e1b1 fe1b1",
                "-90:b2     | a1 a2 a3 b2",
                "a2:+1      | a2 a3"
            })
    void followsBranchesToTheirMerge(String range, String expected) {
        assertRange(range.trim(), expected, TRAVELLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a3      | merge fe1b1   | a3 b1 b2 cb1 cb2 db1 db2 e1b1 e2b1 e2b2 fe1b1 merge",
                "a1      | merge fe1b1   | a1 a2 a3 b1 b2 cb1 cb2 db1 db2 e1b1 e2b1 e2b2 fe1b1 merge",
                "cb1 cb2 | merge fe1b1   | cb1 cb2 db1 db2 e1b1 e2b1 e2b2 fe1b1 merge",
                "''      | e2b1 b2 fe1b1 | a1 a2 a3 b1 b2 cb1 db1 e1b1 e2b1 fe1b1",
                "b1      | e2b1 e2b2 e1b1| b1 cb1 db1 e1b1 e2b1",
                "db2     | merge merge   | db2 e2b2 merge"
            })
    void takesSeveralEnds(String lower, String upper, String expected) {
        assertThat(Graphs.joined(Graphs.graph(TRAVELLED).between(Traversal.words(lower), Traversal.words(upper))))
                .isEqualTo(expected);
    }

    @Test
    void knowsTheAncestorsOfAMerge() {
        assertThat(Graphs.graph(TRAVELLED).withAncestors(List.of("merge")))
                .containsExactlyInAnyOrder(
                        "a1", "e2b2", "e2b1", "cb2", "merge", "a3", "a2", "b1", "b2", "db1", "db2", "cb1");
    }

    private static final String[] THREE_ROOTS = {
        "base1",
        "base2",
        "base3",
        "a1a<base1",
        "a1b<base1",
        "a2<base2",
        "a3<base3",
        "b1a<a1a",
        "b1b<a1b",
        "b2<a2",
        "b3<a3",
        "c2<b2",
        "d2<c2",
        "mergeb3d2<b3,d2"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base:heads  | base1 a1a a1b b1a b1b base2 a2 b2 base3 a3 b3 c2 d2 mergeb3d2",
                ":           | base1 a1a a1b b1a b1b base2 a2 b2 base3 a3 b3 c2 d2 mergeb3d2",
                "c2:heads    | c2 d2 mergeb3d2",
                "base3:b3    | base3 a3 b3"
            })
    void showsAForest(String range, String expected) {
        assertRange(range.trim(), expected, THREE_ROOTS);
    }

    private static final String[] CROSSED = {
        "base1#b_1",
        "a1<base1",
        "b1<a1",
        "c1<b1",
        "base2~b_1#b_2",
        "a2<base2",
        "b2<a2",
        "c2<b2",
        "d2<c2",
        "base3#b_3",
        "a3<base3",
        "b3<a3",
        "c3<b3~b2",
        "d3<c3"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base:heads     | base1 a1 b1 base2 a2 b2 base3 a3 b3 c1 c2 c3 d2 d3",
                "base:b_2@head  | base1 base2 a2 b2 c2 d2",
                "base:b_3@head  | base1 base2 a2 b2 base3 a3 b3 c3 d3",
                "base:b_1@head  | base1 a1 b1 c1",
                "b_1@base:heads | base1 a1 b1 c1",
                "b_2@base:heads | base1 base2 a2 b2 c2 d2",
                "b_3@base:heads | base1 base2 a2 b2 base3 a3 b3 c3 d3"
            })
    void takesDependenciesAlong(String range, String expected) {
        Traversal crossed = new Traversal(Graphs.graph(CROSSED));
        assertThat(Graphs.ids(RevisionRange.parse(range.trim()).in(crossed.graph(), List.of())))
                .containsExactlyInAnyOrder(expected.split(" "));
        assertThat(Graphs.ids(crossed.graph().heads())).containsExactlyInAnyOrder("c1", "d2", "d3");
    }

    @Test
    void showsARootThatOnlyDepends() {
        assertRange("base:heads", "base1 a1 b1 c2 c3", "base1", "a1<base1", "b1<a1", "c2~a1", "c3<c2");
    }

    @Test
    void showsALineWhoseHeadIsADependency() {
        assertRange("x@base:", "x1 x2", "x1#x", "x2<x1", "y1~x2");
    }

    @ParameterizedTest
    @CsvSource({"current:, b2 c3 d4", "-1:current, a1 b2", ":current, a1 b2", "-1:+1, a1 b2 c3", "current:+9, b2 c3 d4"
    })
    void asksWhereTheDatabaseIs(String range, String expected) {
        RevisionGraph graph = Graphs.graph("a1", "b2<a1", "c3<b2", "d4<c3");
        assertThat(Graphs.joined(RevisionRange.parse(range).in(graph, Set.of("b2"))))
                .isEqualTo(expected);
        assertThat(RevisionRange.parse(range).asksDatabase()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"b1:d1cb1, b1, d1cb1", "b3:d2, b3, d2", "base:d, base, d"})
    void refusesARangeUpsideDownOrAcrossBranches(String range, String upper, String lower) {
        RevisionGraph graph = Graphs.graph("b1", "d1cb1<b1", "b3", "d2", "d");
        assertThatThrownBy(() -> RevisionRange.parse(lower + ":" + upper).in(graph, List.of()))
                .hasMessage("Revision " + lower + " is not an ancestor of " + upper
                        + "\n  found:  " + lower + "  message of " + lower + "  (" + lower + ".java)\n"
                        + "  wanted: a range from an earlier to a later revision of one line\n"
                        + "  next:   retort history shows all revisions");
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> RevisionRange.parse("a"))
                .hasMessage("'a' is not a range of revisions\n"
                        + "  wanted: FROM:TO, either end may be left out\n"
                        + "  next:   retort history -r base:head");
    }
}
