package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static dev.retort.cli.GraphProject.label;
import static dev.retort.cli.GraphProject.needs;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which the files are no history: the whole text and the exit code. */
@ExtendWith(PostgresExtension.class)
class BrokenHistoryPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database);
    }

    /** Each command that reads the history says the same. */
    private void assertBroken(String message) {
        for (String[] command : new String[][] {
            {"upgrade", "head"}, {"heads"}, {"history"}, {"current"}, {"revision", "-m", "x"}, {"merge", "heads"}
        }) {
            graph.assertRefused(3, message, command);
        }
    }

    @Test
    void revisionThatFollowsItself() {
        graph.revision("a1", follows("a1"));
        assertBroken("""
                retort: Revision a1 follows itself
                  where:  {dir}/R_a1.java
                  next:   correct downRevision in that file
                """);
    }

    @Test
    void revisionThatDependsOnItself() {
        graph.revision("a1", needs("a1"));
        assertBroken("""
                retort: Revision a1 depends on itself
                  where:  {dir}/R_a1.java
                  next:   correct dependsOn in that file
                """);
    }

    @Test
    void circleOfRevisions() {
        graph.revision("a1", follows("c3")).revision("b2", follows("a1")).revision("c3", follows("b2"));
        assertBroken("""
                retort: The revisions follow each other in a circle: a1 -> b2 -> c3 -> a1
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                          {dir}/R_c3.java
                  next:   correct downRevision in one of these files
                """);
    }

    @Test
    void circleOfDependencies() {
        graph.revision("a1", needs("b2")).revision("b2", follows("a1"));
        assertBroken("""
                retort: The revisions depend on each other in a circle: a1 -> b2 -> a1
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                  next:   correct dependsOn in one of these files
                """);
    }

    @Test
    void missingParent() {
        graph.revision("b2", follows("a1"));
        assertBroken("""
                retort: Revision b2 follows 'a1', which no migration has
                  where:  {dir}/R_b2.java
                  next:   restore the missing migration, or correct downRevision in that file
                """);
    }

    @Test
    void missingDependency() {
        graph.revision("a1", needs("nowhere"));
        assertBroken("""
                retort: Revision a1 depends on 'nowhere', which is no revision and no branch label
                  where:  {dir}/R_a1.java
                  next:   restore the missing migration, or correct dependsOn in that file
                """);
    }

    @Test
    void idInTwoFiles() {
        graph.revision("a1").project.migration("R_copy", "id = \"a1\"", "", "");
        assertBroken("""
                retort: Two migrations have the revision id 'a1'
                  where:  {dir}/R_a1.java
                          {dir}/R_copy.java
                  next:   give one of them another id, or delete it if it is a copy
                """);
    }

    @Test
    void labelUsedTwice() {
        graph.revision("a1", label("x")).revision("b2", follows("a1"), label("x"));
        assertBroken("""
                retort: Branch label 'x' of revision b2 is already used by revision a1
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                  next:   choose another label in one of these files
                """);
    }

    @Test
    void labelThatIsAnId() {
        graph.revision("a1").revision("b2", follows("a1"), label("a1"));
        assertBroken("""
                retort: Branch label 'a1' of revision b2 is already the id of a revision
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                  next:   choose another label in one of these files
                """);
    }

    @Test
    void illegalCharactersInALabel() {
        graph.revision("a", "", new String[] {label("a b")});
        assertBroken("""
                retort: 'a b' cannot be a branch label
                  where:  {dir}/R_a.java
                  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for
                  next:   choose another name; letters, digits, _ and . are safe
                """);
    }

    @Test
    void illegalCharactersInAnId() {
        graph.project.migration("R_a", "id = \"a@1\"", "", "");
        assertBroken("""
                retort: 'a@1' cannot be a revision id
                  where:  {dir}/R_a.java
                  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for
                  next:   choose another name; letters, digits, _ and . are safe
                """);
    }

    @Test
    void idThatIsNoString() {
        graph.project.migration("R_a", "id = Names.FIRST", "", "");
        assertBroken("""
                retort: A member of @Revision is not a plain string
                  where:  {dir}/R_a.java:8
                  found:  Names.FIRST
                  wanted: a string literal: the graph is read without compiling
                  next:   write the value itself in quotes
                """);
    }

    @Test
    void idThatTheVersionTableCannotHold() {
        graph.project.migration("R_a", "id = \"" + "a".repeat(256) + "\"", "", "");
        assertBroken("""
                retort: A revision id is too long: 'aaaaaaaaaaaaaaaaaaaa…'
                  where:  {dir}/R_a.java
                  found:  256 characters
                  wanted: at most 255
                  next:   choose a shorter one
                """);
    }
}
