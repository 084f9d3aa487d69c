package dev.retort.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.DatabaseContent;
import dev.retort.cli.TestProject;
import dev.retort.faults.Fault.Kind;
import dev.retort.faults.Fault.Moment;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.testing.RestartableServer;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 7, on whole commands and a server that keeps what it has committed: whatever is killed, cut or stopped
 * in the middle of a run, what is left is known, and the next upgrade comes to the same end. What a plain build runs is a
 * sample; {@code -Pfaults} runs all of it.
 */
@Timeout(3600)
class FaultsPostgresTest {

    private static final String ONE_TRANSACTION = "transaction=run";
    private static final int RANDOM_MOMENTS = 80;

    @TempDir
    private static Path directory;

    private static final Tally TALLY = new Tally();

    private static RestartableServer server;
    private static TestProject project;
    private static Course upgrade;
    private static Course downgrade;
    private static DatabaseContent end;

    @BeforeAll
    static void recordWhatIsThereWithoutFaults() throws Exception {
        server = RestartableServer.start(directory.resolve("data"));
        project = new TestProject(directory.resolve("project"), "given at each command");
        FaultyHistory.writeTo(project);
        TestDatabase empty = server.server().create();
        try (TestDatabase base = server.server().create()) {
            project.run("ensure-version", "-D", "url=" + base.uri());
            TestDatabase head = server.server().cloneOf(base);
            upgrade = Course.recorded(project, Course.UPGRADE, empty, head);
            end = DatabaseContent.of(head).withoutHistory();
            downgrade = Course.recorded(
                    project, Course.DOWNGRADE, head, server.server().cloneOf(head));
        }
        assertThat(downgrade.contents().get(Set.of()))
                .isEqualTo(upgrade.contents().get(Set.of()));
    }

    @AfterAll
    static void tellWhatSurvived() throws Exception {
        System.out.println("faults injected into runs:\n" + TALLY);
        server.close();
    }

    /** Faults of some kinds at every N-th message, each time at another moment of it. */
    private static void disturb(Course course, int every, List<Kind> kinds, String... settings) throws Exception {
        Drill drill = new Drill(server, project, course, end, TALLY, settings);
        int messages = drill.messages();
        int before = TALLY.injected();
        for (int message = 1 + every / 2; message <= messages; message += every) {
            for (Kind kind : kinds) {
                Moment moment =
                        kind.moments().get(message / every % kind.moments().size());
                drill.disturb(new Fault(kind, moment, message));
            }
        }
        // A run may send a message less than the one that was counted, so that the last faults have no message to
        // happen at.
        assertThat(TALLY.injected() - before).isGreaterThanOrEqualTo((messages / every - 1) * kinds.size());
    }

    @Test
    void aFewFaultsOfEachKind() throws Exception {
        disturb(upgrade, 100, List.of(Kind.values()));
        disturb(downgrade, 60, List.of(Kind.CUT_CONNECTION));
        new Drill(server, project, upgrade, end, TALLY).disturbBuild(Kind.ENDED_SESSION);
    }

    /**
     * What the sequences of a copied database have given out since it was made, a crash takes back, in rows that were
     * committed too: PostgreSQL 15 and newer copy a sequence together with its permission to write nothing for a while.
     */
    @Test
    void aCopiedDatabaseWhoseSequencesGoBack() throws Exception {
        try (TestDatabase original = server.server().cloneOf(upgrade.start())) {
            run("ensure-version", original);
            try (Connection connection = original.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE retort_history ALTER id DROP IDENTITY IF EXISTS");
                statement.execute("ALTER TABLE retort_history ALTER id ADD GENERATED ALWAYS AS IDENTITY"); // as it was
                statement.execute("INSERT INTO retort_history (direction, message, outcome, tool_version)"
                        + " VALUES ('stamp', 'before the copy', 'done', 'older')");
            }
            try (TestDatabase copy = server.server().loggedCloneOf(original)) {
                run("upgrade", copy, "b2");
                server.stopImmediately();
                server.startAgain();
                run("upgrade", copy, "c3");
                try (Connection connection = copy.connect()) {
                    assertThat(new Bookkeeping(Course.VERSIONS).history().entries(connection))
                            .extracting(HistoryEntry::message)
                            .containsExactly(
                                    "Message of R_c3", "Message of R_b2", "Message of R_a1", "before the copy");
                }
            }
        }
    }

    private static void run(String command, TestDatabase database, String... arguments) {
        TestProject.Result result = project.run(
                Stream.of(Stream.of(command), Stream.of(arguments), Stream.of("-D", "url=" + database.uri()))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
    }

    @Test
    @Tag("faults")
    void theToolKilledAtEveryMessageOfAnUpgrade() throws Exception {
        disturb(upgrade, 1, List.of(Kind.KILLED_PROCESS));
    }

    @Test
    @Tag("faults")
    void theConnectionLostAtEveryMessageOfAnUpgrade() throws Exception {
        disturb(upgrade, 1, List.of(Kind.CUT_CONNECTION));
    }

    @Test
    @Tag("faults")
    void theSessionEndedInAnUpgrade() throws Exception {
        disturb(upgrade, 3, List.of(Kind.ENDED_SESSION));
    }

    @Test
    @Tag("faults")
    void theServerStoppedInAnUpgrade() throws Exception {
        disturb(upgrade, 3, List.of(Kind.STOPPED_SERVER));
    }

    @Test
    @Tag("faults")
    void everyKindInADowngrade() throws Exception {
        disturb(downgrade, 2, List.of(Kind.KILLED_PROCESS, Kind.CUT_CONNECTION));
        disturb(downgrade, 4, List.of(Kind.ENDED_SESSION, Kind.STOPPED_SERVER));
    }

    @Test
    @Tag("faults")
    void everyKindInOneTransaction() throws Exception {
        disturb(upgrade, 3, List.of(Kind.KILLED_PROCESS, Kind.CUT_CONNECTION), "-D", ONE_TRANSACTION);
        disturb(upgrade, 5, List.of(Kind.ENDED_SESSION, Kind.STOPPED_SERVER), "-D", ONE_TRANSACTION);
    }

    @Test
    @Tag("faults")
    void everyKindAtRandomMoments() throws Exception {
        long seed = Long.getLong("retort.faults.seed", System.nanoTime());
        System.out.println("random moments: -Dretort.faults.seed=" + seed);
        Random random = new Random(seed);
        Drill drill = new Drill(server, project, upgrade, end, TALLY);
        long duration = drill.nanoseconds();
        for (int i = 0; i < RANDOM_MOMENTS; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            drill.disturbAfter(kind, (long) (random.nextDouble() * duration));
        }
    }

    @Test
    @Tag("faults")
    void anIndexLeftInvalidIsBuiltAgain() throws Exception {
        Drill drill = new Drill(server, project, upgrade, end, TALLY);
        for (int i = 0; i < 5; i++) {
            drill.disturbBuild(Kind.ENDED_SESSION);
            drill.disturbBuild(Kind.STOPPED_SERVER);
        }
    }
}
