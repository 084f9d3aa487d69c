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

/** Every way in which a history can be wrong, or be asked for wrongly: the whole text and the exit code. */
@ExtendWith(PostgresExtension.class)
class GraphErrorsPostgresTest {

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
    void loop() {
        graph.revision("a1", follows("a1"));
        assertBroken("""
                retort: Revision a1 follows itself
                  where:  {dir}/R_a1.java
                  next:   correct downRevision in that file
                """);
    }

    @Test
    void dependencyLoop() {
        graph.revision("a1", needs("a1"));
        assertBroken("""
                retort: Revision a1 depends on itself
                  where:  {dir}/R_a1.java
                  next:   correct dependsOn in that file
                """);
    }

    @Test
    void cycle() {
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
    void dependencyCycle() {
        graph.revision("a1", needs("b2")).revision("b2", follows("a1"));
        assertBroken("""
                retort: The revisions depend on each other in a circle: a1 -> b2 -> a1
                  where:  {dir}/R_a1.java
                          {dir}/R_b2.java
                  next:   correct dependsOn in one of these files
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
    void illegalCharacters() {
        graph.revision("a", "", new String[] {label("a b")});
        assertBroken("""
                retort: 'a b' cannot be a branch label
                  where:  {dir}/R_a.java
                  wanted: a name without @ - + : and spaces, which mean something where a revision is asked for
                  next:   choose another name; letters, digits, _ and . are safe
                """);
    }

    @Test
    void revisionOutsideTheBranch() {
        graph.fork();
        graph.assertRefused(3, """
                retort: Revision b2 is not in branch 'right'
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                  next:   retort history -r right@base:right@heads shows the branch
                """, "upgrade", "right@b2");
        graph.out("history", "-r", "right@base:right@heads");
    }

    @Test
    void unknownBranch() {
        graph.fork();
        graph.assertRefused(3, """
                retort: No branch or revision is called 'left', and no id begins so
                  next:   retort history shows all revisions
                  next:   what stands before @ is a branch label, or a revision of the branch
                """, "upgrade", "left@head");
    }

    @Test
    void severalHeadsOnStamp() {
        graph.fork();
        graph.assertRefused(3, """
                retort: There are 2 heads, so 'head' could mean any of them
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                          c3  Message of R_c3  ({dir}/R_c3.java)
                  wanted: one head
                  next:   retort merge heads -m "…" joins them
                  next:   or name one of them, by its id or as LABEL@head; 'heads' means all of them
                """, "stamp", "head");
    }

    @Test
    void stepsInTheWrongDirection() {
        graph.fork();
        graph.assertRefused(2, """
                retort: '-1' goes down, and an upgrade goes up
                  next:   retort downgrade -1 reverts
                """, "upgrade", "-1");
        graph.assertRefused(2, """
                retort: '+1' goes up, and a downgrade goes down
                  next:   retort upgrade +1 applies
                """, "downgrade", "+1");
    }

    @Test
    void stepsTooFar() {
        graph.fork().out("upgrade", "b2");
        graph.assertRefused(3, """
                retort: '-5' goes too far
                  found:  only 2 revisions in that direction
                  next:   retort history -i shows where the database is
                """, "downgrade", "-5");
    }

    @Test
    void forkOnTheWay() {
        graph.fork().out("upgrade", "a1");
        graph.assertRefused(3, """
                retort: '+1' is not one revision: the way forks
                  found:  b2, c3
                  next:   name the revision by its id, or the branch: b2@+1
                """, "upgrade", "+1");
    }

    @Test
    void severalCurrentRevisions() {
        graph.fork().out("upgrade", "heads");
        graph.assertRefused(3, """
                retort: '-1' could count from any of the database's 2 revisions
                  found:  b2, c3
                  next:   name the branch: b2@-1
                """, "downgrade", "-1");
    }

    @Test
    void branchThatIsNotApplied() {
        graph.revision("a1").revision("x1", label("search")).out("upgrade", "a1");
        graph.assertRefused(3, """
                retort: 'search@-1' goes down from a branch that is not applied: search
                  found:  the database is at a1
                  next:   retort history -i shows what is applied
                """, "downgrade", "search@-1");
    }

    @Test
    void downgradeToWhatIsNotBelow() {
        graph.fork().out("upgrade", "b2");
        graph.assertRefused(3, """
                retort: 'c3' is not below the database's revision
                  found:  the database is at b2
                  wanted: a revision that is applied, -N, or base
                  next:   retort history -i shows what is applied; retort upgrade goes up
                """, "downgrade", "c3");
    }

    @Test
    void textThatIsNoRevision() {
        graph.fork();
        graph.assertRefused(2, """
                retort: 'a b' cannot be a revision
                  wanted: head, heads, base, current, an id or its beginning, a branch label, each also with +N or -N\
                 behind it or BRANCH@ before it; or +N, -N, BRANCH@+N, BRANCH@-N
                  next:   retort history shows all revisions
                """, "upgrade", "a b");
        graph.assertRefused(2, """
                retort: 'a1' is not a range of revisions
                  wanted: FROM:TO, either end may be left out
                  next:   retort history -r base:head
                """, "history", "-r", "a1");
    }

    @Test
    void databaseAtAnUnknownRevision() {
        graph.revision("gone").out("upgrade", "head");
        graph.project.write("sources/migrations/R_gone.java", "");
        graph.revision("a1");
        String unknown = """
                retort: The database is at revision 'gone', which no migration has
                  where:  {dir}
                  next:   restore the migration's file (it may be on another branch)
                  next:   or, if the database is known to be at another revision: retort stamp --purge REVISION
                """;
        graph.assertRefused(3, unknown, "current");
        graph.assertRefused(3, unknown, "upgrade", "head");
        graph.assertRefused(3, unknown, "downgrade", "base");
        graph.assertRefused(3, unknown, "stamp", "a1");
        graph.assertRefused(3, unknown, "history", "-i");
        graph.out("stamp", "--purge", "a1");
        graph.out("current", "--check-heads");
    }

    @Test
    void databaseBehindTheHeads(TestDatabase database) {
        graph.fork();
        graph.assertRefused(
                3,
                """
                retort: The database is not at the head of the migrations
                  where:  %s?user=%s
                  found:  no revision
                  wanted: b2, c3
                  next:   retort upgrade heads
                """.formatted(database.jdbcUrl(), database.username()),
                "revision",
                "--autogenerate",
                "-m",
                "x",
                "--head",
                "b2");
    }
}
