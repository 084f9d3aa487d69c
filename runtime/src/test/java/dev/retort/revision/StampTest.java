package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The rows that a stamp leaves. */
class StampTest {

    private static final Traversal LINE = new Traversal(Graphs.graph("a", "b<a", "c<b", "d<c"));

    private static final Traversal BRANCHES =
            new Traversal(Graphs.graph("a", "b<a", "c1<b#c1branch", "d1<c1", "c2<b#c2branch", "d2<c2"));

    private static final Traversal MERGED =
            new Traversal(Graphs.graph("a", "b<a", "c1<b", "d1<c1", "c2<b#c2branch", "d2<c2", "e<d1,d2", "f<e"));

    @Test
    void goesToBase() {
        LINE.stamp("d", "base", "");
        BRANCHES.stamp("d1 c2", "base", "");
        BRANCHES.stamp("d1 c2", "c1branch@base", "c2");
    }

    @Test
    void goesUpAndDownALine() {
        LINE.stamp("", "b", "b");
        LINE.stamp("b", "head", "d");
        LINE.stamp("d", "b", "b");
        LINE.stamp("d", "-2", "b");
        LINE.stamp("b", "+1", "c");
        LINE.stamp("d", "d", "d");
    }

    @Test
    void goesDownToABranchPoint() {
        BRANCHES.stamp("d1 c2", "b", "b");
    }

    @Test
    void leavesOtherBranchesAlone() {
        BRANCHES.stamp("d1 c2", "c2branch@head", "d1 d2");
        BRANCHES.stamp("d1", "d2", "d1 d2");
        BRANCHES.stamp("b", "c1", "c1");
    }

    @Test
    void goesAcrossAMerge() {
        MERGED.stamp("e", "c2", "c2");
        MERGED.stamp("e", "a", "a");
        MERGED.stamp("c2", "e", "e");
        MERGED.stamp("d1 c2", "c2branch@head", "f");
        MERGED.stamp("d1 c2", "e", "e");
        MERGED.stamp("b", "e", "e");
    }

    @Test
    void takesSeveralRevisions() {
        BRANCHES.stamp("b", "c1 d2", "c1 d2");
        BRANCHES.stamp("", "heads", "d1 d2");
        BRANCHES.stamp("d1 d2", "heads", "d1 d2");
        BRANCHES.stamp("c1 d2", "d1 c2", "d1 c2");
    }

    @Test
    void goesAcrossADependency() {
        Traversal two = new Traversal(
                Graphs.graph("a1#lib1", "b1<a1", "c1<b1", "a2", "b2<a2", "c2<b2~c1", "d1<c1", "e1<d1", "f1<e1"));
        two.stamp("e1 c2", "b1", "b1");
        two.stamp("c2", "d1", "c2 d1");
        two.stamp("c1", "c2", "c2");
    }

    @Test
    void refusesARevisionThatAnotherOneContains() {
        assertThatThrownBy(() -> LINE.stamp("", "b d", "")).hasMessage("""
                        Revision d already contains b
                          found:  b  message of b  (b.java)
                                  d  message of d  (d.java)
                          wanted: revisions of which none comes before another
                          next:   leave out b""");
    }
}
