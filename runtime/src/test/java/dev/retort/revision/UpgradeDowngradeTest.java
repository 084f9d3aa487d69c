package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import dev.retort.problem.UsageException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ways up and down, and the rows of the version table that they leave. */
class UpgradeDowngradeTest {

    private static Traversal in(String... revisions) {
        return new Traversal(Graphs.graph(revisions));
    }

    private static void assertFails(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(FailureException.class).hasMessage(message);
    }

    @Nested
    class OnALine {

        private final Traversal line = in("a", "b<a", "c<b", "d<c", "e<d");

        @Test
        void goesNowhereFromBaseToBase() {
            line.downgrade("", "base", "", "");
        }

        @Test
        void goesNowhereToARevisionThatIsTheHead() {
            line.downgrade("a", "a", "", "a");
            line.downgrade("e", "e", "", "e");
        }

        @Test
        void goesUp() {
            line.upgrade("c", "e", "d e", "e");
            line.upgrade("", "c", "a b c", "c");
            line.upgrade("c", "b", "", "c");
            line.upgrade("c", "base", "", "c");
        }

        @Test
        void goesUpBySteps() {
            line.upgrade("a", "+2", "b c", "c");
            line.upgrade("a", "+1", "b", "b");
            line.upgrade("b", "+3", "c d e", "e");
            line.upgrade("a", "b+2", "b c d", "d");
            line.upgrade("a", "d-2", "b", "b");
            line.upgrade("", "base+1", "a", "a");
            line.upgrade("", "+1", "a", "a");
        }

        @Test
        void refusesStepsThatGoTheOtherWay() {
            assertThatThrownBy(() -> line.upgrade("b", "-2", "", ""))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("'-2' goes down, and an upgrade goes up\n  next:   retort downgrade -2 reverts");
            assertThatThrownBy(() -> line.downgrade("b", "+2", "", ""))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("'+2' goes up, and a downgrade goes down\n  next:   retort upgrade +2 applies");
        }

        @Test
        void refusesMoreStepsThanThereAre() {
            assertFails(() -> line.upgrade("b", "+5", "", ""), """
                    '+5' goes too far
                      found:  only 3 revisions in that direction
                      next:   retort history -i shows where the database is""");
            assertFails(() -> line.downgrade("b", "-5", "", ""), """
                    '-5' goes too far
                      found:  only 2 revisions in that direction
                      next:   retort history -i shows where the database is""");
            assertFails(() -> line.downgrade("", "-1", "", ""), """
                    '-1' goes too far
                      found:  only 0 revisions in that direction
                      next:   retort history -i shows where the database is""");
        }

        @Test
        void goesDown() {
            line.downgrade("e", "c", "e d", "c");
            line.downgrade("c", "base", "c b a", "");
        }

        @Test
        void goesDownBySteps() {
            line.downgrade("c", "-1", "c", "b");
            line.downgrade("e", "-3", "e d c", "b");
            line.downgrade("d", "a+2", "d", "c");
            line.downgrade("d", "c-2", "d c b", "a");
            line.downgrade("a", "-1", "a", "");
        }

        @Test
        void refusesADowngradeToWhatIsNotApplied() {
            assertFails(() -> line.downgrade("", "b", "", ""), """
                    'b' is not below the database's revision
                      found:  the database is at no revision
                      wanted: a revision that is applied, -N, or base
                      next:   retort history -i shows what is applied; retort upgrade goes up""");
            assertFails(() -> line.downgrade("b", "c", "", ""), """
                    'c' is not below the database's revision
                      found:  the database is at b
                      wanted: a revision that is applied, -N, or base
                      next:   retort history -i shows what is applied; retort upgrade goes up""");
        }
    }

    @Nested
    class OnBranches {

        private final Traversal branches = in("a", "b<a", "c1<b#c1branch", "d1<c1", "c2<b#c2branch", "d2<c2");

        @Test
        void goesUpOneOfThemOrAll() {
            branches.upgrade("b", "d1", "c1 d1", "d1");
            branches.upgrade("a", "heads", "b c1 c2 d1 d2", "d1 d2");
            branches.upgrade("c1", "heads", "c2 d1 d2", "d1 d2");
            branches.upgrade("b", "c2branch@head", "c2 d2", "d2");
        }

        @Test
        void goesUpBySteps() {
            branches.upgrade("b", "c2branch@head-1", "c2", "c2");
            branches.upgrade("c1", "c2branch@+1", "c2", "c1 c2");
            branches.upgrade("c1 c2", "c2branch@+1", "d2", "c1 d2");
            branches.upgrade("", "c2branch@+3", "a b c2", "c2");
            branches.upgrade("c1", "c2branch@base+2", "", "c1");
        }

        @Test
        void goesDownAllOfThem() {
            branches.downgrade("d1 d2", "a", "d2 d1 c2 c1 b", "a");
            branches.downgrade("d2 d1", "base+2", "d2 d1 c2 c1", "b");
        }

        @Test
        void goesDownOneOfThem() {
            branches.downgrade("d2 d1", "c2branch@base+2", "d2 c2", "d1");
            branches.downgrade("d2 d1", "c2", "d2", "d1 c2");
            branches.downgrade("d2 d1", "c2branch@base+3", "d2", "d1 c2");
            branches.downgrade("d1 d2", "c1branch@-1", "d1", "c1 d2");
            branches.downgrade("d2 c1", "d2-1", "d2", "c1 c2");
            branches.downgrade("c1 d2", "d2-1", "d2", "c1 c2");
            branches.downgrade("c1 d2", "c1branch@b", "c1", "d2");
            branches.downgrade("c1 d2", "c2branch@b", "d2 c2", "c1");
            branches.downgrade("d1 d2", "c2@b", "d2 c2", "d1");
            branches.downgrade("d1 d2", "d1@b", "d1 c1", "d2");
            branches.downgrade("d1 d2", "c1branch@head-1", "d1", "c1 d2");
        }

        @Test
        void goesNowhereToAHeadBesideAnother() {
            branches.downgrade("d1 c2", "c2", "", "d1 c2");
            branches.downgrade("d1 c2", "d1", "", "d1 c2");
        }

        @Test
        void refusesToChooseAmongSeveralCurrentRevisions() {
            assertFails(() -> branches.upgrade("c1 c2", "+1", "", ""), """
                    '+1' could count from any of the database's 2 revisions
                      found:  c1, c2
                      next:   name the branch: c1@+1""");
            assertFails(() -> branches.downgrade("d2 d1", "-1", "", ""), """
                    '-1' could count from any of the database's 2 revisions
                      found:  d2, d1
                      next:   name the branch: d2@-1""");
            branches.downgrade("d2 d1", "d2@-1", "d2", "d1 c2");
            branches.downgrade("c2 d1", "c2@-1", "c2", "d1");
        }

        @Test
        void refusesToCountDownABranchThatIsNotApplied() {
            assertFails(() -> in("a#left", "b#right").downgrade("b", "left@-1", "", ""), """
                    'left@-1' goes down from a branch that is not applied: left
                      found:  the database is at b
                      next:   retort history -i shows what is applied""");
        }

        @Test
        void refusesADowngradeToABranchThatIsNotApplied() {
            assertFails(() -> branches.downgrade("d1", "c2branch@head", "", ""), """
                    'c2branch@head' is not below the database's revision
                      found:  the database is at d1
                      wanted: a revision that is applied, -N, or base
                      next:   retort history -i shows what is applied; retort upgrade goes up""");
        }
    }

    @Nested
    class AcrossMerges {

        private final Traversal merged = in("a", "b<a", "c1<b", "d1<c1", "c2<b#c2branch", "d2<c2", "e<d1,d2", "f<e");

        @Test
        void goesThroughADiamond() {
            merged.upgrade("b", "f", "c1 c2 d1 d2 e f", "f");
            merged.downgrade("f", "b", "f e d2 d1 c2 c1", "b");
            merged.downgrade("e", "d1", "e", "d1 d2");
        }

        @Test
        void revertsAMergeAlone() {
            merged.downgrade("e", "-1", "e", "d1 d2");
            merged.downgrade("f", "-2", "f e", "d1 d2");
        }

        @Test
        void refusesToCountOnBelowAMerge() {
            assertFails(() -> merged.downgrade("e", "-2", "", ""), """
                    '-2' is not one revision: the way forks
                      found:  d1, d2
                      next:   name the revision by its id, or the branch: d1@-2""");
            merged.downgrade("e", "c2branch@-2", "e d2", "c2 d1");
        }

        @Test
        void goesOnBesideAMergeOfTwo() {
            Traversal forest = in("a1", "b1<a1", "c1<b1", "a2", "b2<a2", "c2<b2", "d1<c1,c2", "d2<c2");
            forest.upgrade("d2 b1", "d1", "c1 d1", "d2 d1");
            forest.downgrade("d2 d1", "b1", "d1 c1", "d2 b1");
        }

        @Test
        void goesOnBesideAMergeOfThree() {
            Traversal forest = in(
                    "a1",
                    "b1<a1",
                    "c1<b1",
                    "a2",
                    "b2<a2",
                    "c2<b2",
                    "a3",
                    "b3<a3",
                    "c3<b3",
                    "d1<c1,c2,c3",
                    "d2<c2",
                    "d3<c3");
            forest.upgrade("d3 d2 b1", "d1", "c1 d1", "d3 d2 d1");
            forest.downgrade("d3 d2 d1", "b1", "d1 c1", "d3 d2 b1");
            forest.upgrade("d3 b2 b1", "d1", "c1 c2 d1", "d3 d1");
            forest.upgrade("d3 d1", "d2", "d2", "d3 d2 d1");
        }

        @Test
        void keepsTwinMergesApart() {
            Traversal twins = in("a", "b1<a", "b2<a", "b3<a", "c1<b1,b2,b3", "c2<b1,b2,b3", "d1<c1", "d2<c2");
            twins.upgrade("a", "d2", "b1 b2 b3 c2 d2", "d2");
            twins.upgrade("d2", "d1", "c1 d1", "d1 d2");
            twins.upgrade("a", "heads", "b1 b2 b3 c1 c2 d1 d2", "d1 d2");
            twins.downgrade("d1 d2", "c1@b1", "d1 c1", "d2");
            twins.downgrade("d2", "a", "d2 c2 b3 b2 b1", "a");
        }

        @Test
        void keepsNearlyTwinMergesApart() {
            Traversal twins = in("a", "b1<a", "b2<a", "b3<a", "c1<b1,b2", "c2<b2,b3", "d1<c1", "d2<c2");
            twins.upgrade("a", "d2", "b2 b3 c2 d2", "d2");
            twins.upgrade("d2", "d1", "b1 c1 d1", "d1 d2");
            twins.downgrade("d1 d2", "b1", "d1 c1", "b1 d2");
        }
    }

    @Nested
    class WithDependencies {

        @Test
        void leavesARowOutThatADependencyImplies() {
            Traversal two = in("a1#lib1", "b1<a1", "c1<b1", "a2", "b2<a2", "c2<b2~c1", "d1<c1", "e1<d1", "f1<e1");
            two.downgrade("c2 d1", "c1", "d1", "c2");
            two.upgrade("", "c2", "a1 a2 b1 b2 c1 c2", "c2");
            two.upgrade("c2", "d1", "d1", "c2 d1");
        }

        @Test
        void takesALabelForADependency() {
            in("a1#lib1", "b1<a1", "c1<b1#c1lib", "a2", "b2<a2", "c2<b2~c1lib", "d1<c1", "e1<d1", "f1<e1")
                    .upgrade("a2", "c2", "a1 b1 b2 c1 c2", "c2");
        }

        @Test
        void untanglesAForestThatOneRevisionHoldsTogether() {
            Traversal forest = in(
                    "a1",
                    "a2",
                    "a3",
                    "amerge<a1,a2,a3",
                    "b1",
                    "b2",
                    "bmerge<b1,b2",
                    "c1",
                    "c2",
                    "c3",
                    "cmerge<c1,c2,c3",
                    "d1~a3,b2,c1");
            forest.downgrade("amerge bmerge cmerge d1", "b2", "bmerge", "amerge b1 cmerge d1");
            forest.downgrade("amerge d1 b1 cmerge", "d1@base", "d1", "amerge b1 b2 cmerge");
            forest.downgrade("amerge b1 b2 cmerge", "base", "cmerge c3 c2 c1 b2 b1 amerge a3 a2 a1", "");
        }

        @Test
        void goesDownOverCrossedDependencies() {
            in("a1", "a2<a1", "b1", "b2<b1~a2", "b3<b2", "a3<a2~b1").downgrade("a3 b2", "b1", "b2", "a3");
        }

        @Test
        void toleratesADependencyOnTheOwnParent() {
            Traversal own = in("a1", "a2<a1~a1");
            own.upgrade("", "a2", "a1 a2", "a2");
            own.downgrade("a2", "a1", "a2", "a1");
        }

        @Test
        void countsADependencyOnceThatAnAncestorHasToo() {
            in("a1", "a2<a1", "a3<a2", "b1", "b2<b1~a3", "b3<b2", "b4<b3~a3").downgrade("b4", "b3", "b4", "b3");
        }

        @Test
        void mergesARevisionWithWhatItDependsOn() {
            Traversal joined = in("a1", "b1~a1", "bmerge<a1,b1");
            joined.upgrade("a1", "b1", "b1", "b1");
            joined.upgrade("b1", "bmerge", "bmerge", "bmerge");
            joined.downgrade("bmerge", "a1", "bmerge", "b1");
            joined.downgrade("bmerge", "b1", "bmerge", "b1");
        }

        @Test
        void revertsABranchWithWhatDependsOnIt() {
            Traversal branches = in("a", "b<a", "c1<b#c1branch", "d1<c1", "c2<b#c2branch", "d2<c2~c1");
            branches.downgrade("d1 d2", "c2branch@b", "d2 c2", "d1");
            branches.downgrade("d1 d2", "c1branch@b", "d2 d1 c1", "c2");
        }

        @Test
        void countsDownInABranchThatAnotherOneImplies() {
            Traversal two = in("y1#y", "x1#x", "y2<y1~x1", "x2<x1");
            two.downgrade("x2 y2", "x@-1", "x2", "y2");
            two.downgrade("x1 y2", "x@-1", "y2 x1", "y1");
            two.downgrade("y2", "x@-1", "y2 x1", "y1");
            assertThat(Graphs.joined(two.graph().heads())).isEqualTo("x2 y2");
        }

        @Test
        void countsUpInABranchThatAnotherOneImplies() {
            Traversal two = in("y1#y", "x1#x", "y2<y1~x1", "x2<x1");
            two.upgrade("y2", "x@+1", "x2", "x2 y2");
        }
    }

    @Nested
    class OfThreeRoots {

        private final Traversal three = in(
                "base1#b_1",
                "a1a<base1",
                "a1b<base1",
                "b1a<a1a",
                "b1b<a1b~a3",
                "base2#b_2",
                "a2<base2",
                "b2<a2",
                "c2<b2~a3",
                "d2<c2",
                "base3#b_3",
                "a3<base3",
                "b3<a3");

        @Test
        void knowsTheHeads() {
            assertThat(Graphs.joined(three.graph().heads())).isEqualTo("b1a b1b b3 d2");
            assertThat(Graphs.joined(three.graph().realHeads())).isEqualTo("b1a b1b b3 d2");
        }

        @Test
        void takesDependenciesUp() {
            three.upgrade("", "b_2@head", "base2 a2 b2 base3 a3 c2 d2", "d2");
            three.upgrade("", "b_3@head", "base3 a3 b3", "b3");
            three.upgrade("", "b1b@head", "base1 a1b base3 a3 b1b", "b1b");
        }

        @Test
        void leavesDependenciesAlone() {
            three.downgrade("d2", "b_2@base", "d2 c2 b2 a2 base2", "a3");
            three.downgrade("b1a b1b d2 b3", "b_2@base", "d2 c2 b2 a2 base2", "b1a b1b b3");
            three.downgrade("b1b", "b1b@base", "b1b a1b base1", "a3");
            three.downgrade("b3", "base", "b3 a3 base3", "");
        }

        @Test
        void takesDependentsDown() {
            three.downgrade("b1a b1b d2 b3", "b_3@base", "d2 c2 b3 b1b a3 base3", "b1a a1b b2");
        }

        @Test
        void revertsEverything() {
            three.downgrade("b1a b1b d2 b3", "base", "d2 c2 b3 b1b a3 base3 b2 a2 base2 b1a a1b a1a base1", "");
        }
    }

    @Test
    void goesUpAForest() {
        Traversal forest = in("a1", "b1<a1", "a2", "b2<a2");
        forest.upgrade("", "heads", "a1 a2 b1 b2", "b1 b2");
    }

    @Test
    void fillsInWhatAnotherLineLacks() {
        in("a", "b1<a", "b2<a", "cb2<b2", "c1<b1", "merge<c1,cb2").upgrade("b1", "merge", "b2 c1 cb2 merge", "merge");
        Traversal roots = in("base1", "a1<base1", "base2", "a2<base2", "base3", "a3<base3", "merge<a2,a3");
        roots.upgrade("a2", "heads", "base1 a1 base3 a3 merge", "a1 merge");
        roots.upgrade("base3", "merge", "base2 a2 a3 merge", "merge");
        Traversal needy = in("c1", "a1", "a2<a1~c1", "a3<a2~c1", "b1", "b2<b1~a3", "b3<b2", "b4<b3~a3", "b5<b4");
        needy.upgrade("b1", "b5", "a1 c1 a2 a3 b2 b3 b4 b5", "b5");
        needy.upgrade("a2 b1", "b5", "a3 b2 b3 b4 b5", "b5");
    }

    @Test
    void goesDownToWhatIsBelowADependency() {
        Traversal normalized = in("a1", "a2<a1", "a3<a2", "b1", "b2<b1~a3", "b3<b2", "b4<b3~a3", "b5<b4~b4");
        normalized.downgrade("b4", "b1@base", "b4 b3 b2 b1", "a3");
        normalized.downgrade("b5", "base", "b5 b4 b3 b2 b1 a3 a2 a1", "");
        normalized.downgrade("b5", "a2", "b5 b4 b3 b2 a3", "b1 a2");
        assertThat(normalized
                        .graph()
                        .headsBefore(List.of("b5"), normalized.graph().get("b5")))
                .containsExactly("b4");
    }
}
