package dev.retort.cli;

import static dev.retort.cli.GraphProject.follows;
import static dev.retort.cli.GraphProject.label;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a revision is asked for wrongly: the whole text and the exit code. */
@ExtendWith(PostgresExtension.class)
class WrongRevisionPostgresTest {

    @TempDir
    private Path directory;

    private GraphProject graph;

    @BeforeEach
    void createProject(TestDatabase database) {
        graph = new GraphProject(directory, database);
    }

    @Test
    void unknownRevision() {
        graph.fork();
        String unknown = """
                retort: No revision or branch is called 'f00', and no id begins so
                  next:   retort history shows all revisions
                """;
        graph.assertRefused(3, unknown, "upgrade", "f00");
        graph.assertRefused(3, unknown, "downgrade", "f00");
        graph.assertRefused(3, unknown, "stamp", "f00");
        graph.assertRefused(3, unknown, "show", "f00");
        graph.assertRefused(3, unknown, "edit", "f00");
        graph.assertRefused(3, unknown, "history", "-r", "f00:");
        graph.assertRefused(3, unknown, "merge", "b2", "f00");
        graph.assertRefused(3, unknown, "upgrade", "a1:f00", "--sql");
    }

    @Test
    void unknownRevisionWithANearOne() {
        graph.revision("rating01");
        graph.assertRefused(3, """
                retort: No revision or branch is called 'ratign01', and no id begins so
                  nearest: rating01
                  next:    retort history shows all revisions
                """, "upgrade", "ratign01");
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
    void ambiguousBeginning() {
        graph.revision("abc1").revision("abd2", follows("abc1"));
        graph.assertRefused(3, """
                retort: 'ab' could be any of 2 revisions
                  found:  abc1  Message of R_abc1  ({dir}/R_abc1.java)
                          abd2  Message of R_abd2  ({dir}/R_abd2.java)
                  next:   write more of the id
                """, "upgrade", "ab");
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
    void severalHeads() {
        graph.fork();
        String several = """
                retort: There are 2 heads, so 'head' could mean any of them
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                          c3  Message of R_c3  ({dir}/R_c3.java)
                  wanted: one head
                  next:   retort merge heads -m "…" joins them
                  next:   or name one of them, by its id or as LABEL@head; 'heads' means all of them
                """;
        graph.assertRefused(3, several, "upgrade", "head");
        graph.assertRefused(3, several, "downgrade", "head");
        graph.assertRefused(3, several, "stamp", "head");
        graph.assertRefused(3, several, "show", "head");
        graph.assertRefused(3, several, "history", "-r", "a1:head");
        graph.assertRefused(3, several.replace("'head'", "'a1@head'"), "upgrade", "a1@head");
    }

    @Test
    void severalHeadsToEdit() {
        graph.fork();
        graph.assertRefused(2, """
                retort: 'heads' is not one revision to edit
                  found:  b2, c3
                  next:   name one by its id; retort history lists them
                """, "edit", "heads");
    }

    @Test
    void databaseBehindTheHeadsOnAutogenerate(TestDatabase database) {
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

    @Test
    void rangeThatGoesDown() {
        graph.fork();
        graph.assertRefused(3, """
                retort: Revision b2 is not an ancestor of a1
                  found:  b2  Message of R_b2  ({dir}/R_b2.java)
                  wanted: a range from an earlier to a later revision of one line
                  next:   retort history shows all revisions
                """, "history", "-r", "b2:a1");
        graph.assertRefused(2, """
                retort: 'b2' is not below 'a1'
                  wanted: FROM:TO, from the newer revision to the older one
                  next:   retort history shows the order; retort upgrade FROM:TO --sql goes up
                """, "downgrade", "a1:b2", "--sql");
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
    void revisionsOfWhichOneContainsAnother() {
        graph.fork();
        String overlap = """
                retort: Revision b2 already contains a1
                  found:  a1  Message of R_a1  ({dir}/R_a1.java)
                          b2  Message of R_b2  ({dir}/R_b2.java)
                  wanted: revisions of which none comes before another
                  next:   leave out a1
                """;
        graph.assertRefused(3, overlap, "stamp", "a1", "b2");
        graph.assertRefused(3, overlap, "merge", "a1", "b2");
    }

    @Test
    void stepsTooFarDown() {
        graph.fork().out("upgrade", "b2");
        graph.assertRefused(3, """
                retort: '-5' goes too far
                  found:  only 2 revisions in that direction
                  next:   retort history -i shows where the database is
                """, "downgrade", "-5");
    }

    @Test
    void stepsTooFarUp() {
        graph.fork().out("upgrade", "b2");
        graph.assertRefused(3, """
                retort: '+1' goes too far
                  found:  only 0 revisions in that direction
                  next:   retort history -i shows where the database is
                """, "upgrade", "+1");
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
    void branchThatIsNotApplied() {
        graph.revision("a1").revision("x1", label("search")).out("upgrade", "a1");
        graph.assertRefused(3, """
                retort: 'search@-1' goes down from a branch that is not applied: search
                  found:  the database is at a1
                  next:   retort history -i shows what is applied
                """, "downgrade", "search@-1");
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
}
