package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every revision that the graph would not bear: the whole text, the exit code, and no file. */
@ExtendWith(PostgresExtension.class)
class NewRevisionErrorsPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database);
    }

    @Test
    void severalHeadsToFollow() {
        graph.fork();
        graph.assertRefused(3, """
                retort: There are 2 heads, so the new revision could follow any of them
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                          c3  Message of R_c3  ({dir}/R_c3.java)
                  wanted: one head
                  next:   --head b2, for example, says which
                  next:   or retort merge heads -m "…" joins them first
                """, "revision", "-m", "x");
    }

    @Test
    void idThatExists() {
        graph.fork();
        graph.assertRefused(3, """
                retort: There is already a revision a1
                  where:  {dir}/R_a1.java
                  next:   choose another --rev-id, or leave it out
                """, "revision", "-m", "x", "--head", "b2", "--rev-id", "a1");
    }

    @Test
    void illegalCharactersInTheId() {
        graph.fork();
        graph.assertRefused(3, """
                retort: 'x:1' cannot be a revision id
                  where:  the new migration, which was not written
                  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for
                  next:   choose another name; letters, digits, _ and . are safe
                """, "revision", "-m", "x", "--head", "b2", "--rev-id", "x:1");
    }

    @Test
    void labelThatIsTaken() {
        graph.fork();
        graph.assertRefused(3, """
                retort: Branch label 'right' of revision x1 is already used by revision c3
                  where:  {dir}/R_c3.java
                          the new migration, which was not written
                  next:   choose another label in one of these files
                """, "revision", "-m", "x", "--head", "b2", "--rev-id", "x1", "--branch-label", "right");
    }

    @Test
    void parentThatIsNoHead() {
        graph.fork();
        graph.assertRefused(3, """
                retort: Revision a1 is not a head
                  found:  followed by b2, c3
                  wanted: a revision that nothing follows
                  next:   --splice begins a branch there; without --head the new revision follows the head
                """, "revision", "-m", "x", "--head", "a1");
    }

    @Test
    void dependencyThatIsNowhere() {
        graph.fork();
        graph.assertRefused(3, """
                retort: No revision or branch is called 'nowhere', and no id begins so
                  next:   retort history shows all revisions
                """, "revision", "-m", "x", "--head", "b2", "--depends-on", "nowhere");
    }

    @Test
    void dependencyThatIsSeveral() {
        graph.fork();
        graph.assertRefused(3, """
                retort: 'heads' is not one revision to depend on
                  found:  b2, c3
                  next:   name each with a --depends-on of its own
                """, "revision", "-m", "x", "--head", "b2", "--depends-on", "heads");
    }

    @Test
    void parentThatIsNowhere() {
        graph.fork();
        graph.assertRefused(3, """
                retort: No revision or branch is called 'nowhere', and no id begins so
                  next:   retort history shows all revisions
                """, "revision", "-m", "x", "--head", "nowhere");
    }

    @Test
    void mergeOfOne() {
        graph.revision("a1").revision("b2", follows("a1"));
        graph.assertRefused(3, """
                retort: A merge needs two revisions or more
                  found:  b2 alone
                  next:   nothing is to be done where retort heads shows one head
                """, "merge", "heads", "-m", "x");
    }
}
