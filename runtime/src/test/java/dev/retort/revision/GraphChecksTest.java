package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a graph, each with the whole text of its error. */
class GraphChecksTest {

    private static void assertRefused(String message, String... revisions) {
        assertThatThrownBy(() -> Graphs.graph(revisions))
                .isInstanceOf(FailureException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | a<a",
                "a | a<a b<a c<b",
                "c | a b<a c<b,c",
                "b | a b<a,b c1<b c2<b",
                "c | a b1<a b2<a c<b1,b2,c"
            })
    void refusesARevisionThatFollowsItself(String id, String revisions) {
        assertRefused(
                "Revision " + id + " follows itself\n  where:  " + id
                        + ".java\n  next:   correct downRevision in that file",
                revisions.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | a~a",
                "a | a~a b<a c<b",
                "c | a b<a c<b~c",
                "b | a b<a~b c1<b c2<b",
                "c | a b1<a b2<a c<b1,b2~c",
                "a | a#line~line b<a"
            })
    void refusesARevisionThatDependsOnItself(String id, String revisions) {
        assertRefused(
                "Revision " + id + " depends on itself\n  where:  " + id
                        + ".java\n  next:   correct dependsOn in that file",
                revisions.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c | a<c b<a c<b",
                "a b c | a<c b<a c<b d e<d",
                "a b c | a<c b<a c<b d<c e<d",
                "c d e | a b<a c<b,e d<c e<d",
                "a b   | a<b b<a~x x"
            })
    void refusesRevisionsThatFollowEachOtherInACircle(String circle, String revisions) {
        assertRefused(circle("follow", "downRevision", circle.trim().split(" ")), revisions.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c | a~c b<a c<b",
                "a b c | a~c b<a c<b d e<d",
                "a b c | a~c b<a c<b d<c e<d",
                "c d e | a b<a c<b~e d<c e<d",
                "a x   | a~x x~a"
            })
    void refusesRevisionsThatDependOnEachOtherInACircle(String circle, String revisions) {
        assertRefused(circle("depend on", "dependsOn", circle.trim().split(" ")), revisions.split(" "));
    }

    private static String circle(String verb, String member, String... ids) {
        return "The revisions " + verb + " each other in a circle: " + String.join(" -> ", ids) + " -> " + ids[0]
                + "\n  where:  " + String.join(".java\n          ", ids) + ".java\n  next:   correct " + member
                + " in one of these files";
    }

    @Test
    void keepsApartIdsThatBeginAlike() {
        assertThat(Graphs.joined(Graphs.graph("user_foo", "user<user_foo").revisions()))
                .isEqualTo("user_foo user");
        assertThat(Graphs.joined(Graphs.graph("user_foo", "user~user_foo").revisions()))
                .isEqualTo("user_foo user");
        assertThat(Graphs.joined(
                        Graphs.graph("user_foo", "user<user_foo~user_foo").revisions()))
                .isEqualTo("user_foo user");
    }

    @Test
    void refusesALabelThatIsUsedTwice() {
        assertRefused("""
                Branch label 'xy1' of revision e is already used by revision c
                  where:  c.java
                          e.java
                  next:   choose another label in one of these files""", "a", "b<a", "c<b#xy1", "d", "e<d#xy1", "f<e");
    }

    @Test
    void refusesALabelThatIsAnId() {
        assertRefused("""
                Branch label 'a' of revision b is already the id of a revision
                  where:  a.java
                          b.java
                  next:   choose another label in one of these files""", "a", "b<a#a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a-b", "a+b", "a:b", "a b", " ", ""})
    void refusesNamesThatCannotBeTyped(String name) {
        String message = "\n  where:  x.java\n"
                + "  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for\n"
                + "  next:   choose another name; letters, digits, _ and . are safe";
        assertThatThrownBy(() -> RevisionGraph.of(
                        List.of(new RevisionNode(name, List.of(), List.of(), List.of(), "", "", "x.java"))))
                .hasMessage("'" + name + "' cannot be a revision id" + message);
        assertThatThrownBy(() -> RevisionGraph.of(
                        List.of(new RevisionNode("x", List.of(), List.of(name), List.of(), "", "", "x.java"))))
                .hasMessage("'" + name + "' cannot be a branch label" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "base", "current"})
    void refusesWordsThatHaveAMeaning(String word) {
        assertRefused(
                "'" + word + "' cannot be a revision id\n  where:  " + word + ".java\n"
                        + "  wanted: another word: head, heads, base and current have a meaning of their own\n"
                        + "  next:   choose another name",
                word);
    }

    @Test
    void refusesAnIdThatTheVersionTableCannotHold() {
        assertThat(Graphs.graph("x".repeat(255)).heads()).hasSize(1);
        assertRefused("""
                A revision id is too long: 'xxxxxxxxxxxxxxxxxxxx…'
                  where:  %s.java
                  found:  256 characters
                  wanted: at most 255
                  next:   choose a shorter one""".formatted("x".repeat(256)), "x".repeat(256));
    }

    @Test
    void refusesADependencyThatIsNowhere() {
        assertRefused("""
                Revision b depends on 'nowhere', which is no revision and no branch label
                  where:  b.java
                  next:   restore the missing migration, or correct dependsOn in that file""", "a", "b<a~nowhere");
    }

    @Test
    void refusesADependencyThatCouldBeSeveral() {
        assertRefused("""
                Revision z depends on 'ab', which could be any of 2 revisions
                  where:  z.java
                  found:  abc1  message of abc1  (abc1.java)
                          abd2  message of abd2  (abd2.java)
                  next:   write more of the id in dependsOn""", "abc1", "abd2", "z~ab");
    }

    @Test
    void bringsDependenciesToIds() {
        RevisionGraph graph = Graphs.graph("abc1#line", "b2<abc1", "x~line", "y~ab", "z~abc1,line,ab");
        assertThat(graph.get("x").dependsOn()).containsExactly("abc1");
        assertThat(graph.get("y").dependsOn()).containsExactly("abc1");
        assertThat(graph.get("z").dependsOn()).containsExactly("abc1");
    }

    @Test
    void checksTheWholeWhenARevisionIsAdded() {
        RevisionGraph graph = Graphs.graph("a", "b<a", "c1<b", "c2<b");
        assertThat(Graphs.joined(graph.with(Graphs.node("d1<c1")).heads())).isEqualTo("c2 d1");
        assertThat(Graphs.joined(
                        Graphs.graph("a", "b<a", "c<b").with(Graphs.node("d<c")).heads()))
                .isEqualTo("d");
        assertThatThrownBy(() -> graph.with(Graphs.node("b<c1")))
                .hasMessageStartingWith("Two migrations have the revision id 'b'");
    }
}
