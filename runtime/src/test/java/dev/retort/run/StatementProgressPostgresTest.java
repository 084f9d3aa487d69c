package dev.retort.run;

import static dev.retort.migration.Ddl.expression;
import static dev.retort.migration.Ddl.index;
import static dev.retort.migration.Ddl.set;
import static dev.retort.run.Runs.VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever listens hears how far a statement is that takes long, as the server reports it; about 15 seconds. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class StatementProgressPostgresTest {

    /** Looks every 100 ms, so that a statement of two seconds is seen often enough. */
    private static final RunSettings SETTINGS = RunSettings.DEFAULT.withLockTimeout(Duration.ofMillis(200), 10);

    /** A function that says of itself that it can be indexed, and takes its time: 2,000 rows need two seconds at least. */
    private static final Consumer<Operations> SLOW_TABLE = op -> {
        op.execute("CREATE FUNCTION slow(n integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS"
                + " $$ BEGIN PERFORM pg_sleep(0.001); RETURN n; END $$");
        op.execute("CREATE TABLE t (id integer)");
        op.execute("INSERT INTO t SELECT generate_series(1, 2000)");
    };

    private static List<Progress> heard(TestDatabase database, Consumer<Operations> migration) throws SQLException {
        List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
        RunListener listener = new RunListener() {
            private volatile boolean isOver;

            @Override
            public void progressed(RunStep step, Progress progress) {
                assertThat(isOver).isFalse();
                if (step.revision().id().equals("r2")) {
                    heard.add(progress);
                }
            }

            @Override
            public void finished(RunStep step, Duration duration) {
                isOver = step.revision().id().equals("r2");
            }
        };
        Runs history = Runs.of(SLOW_TABLE, migration);
        try (Connection connection = database.connect()) {
            history.runner(connection, listener, SETTINGS)
                    .observedThrough(database::connect)
                    .run(history.upgrade());
            assertThat(VERSIONS.heads(connection)).isEqualTo(Set.of("r2"));
        }
        return heard;
    }

    private static void assertScanOfBlocks(List<Progress> heard, String what) {
        assertThat(heard).hasSizeGreaterThan(3).allSatisfy(progress -> {
            assertThat(progress.what()).isEqualTo(what);
            assertThat(progress.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        });
        List<Progress> scan = heard.stream()
                .filter(progress -> progress.phase().equals("building index: scanning table"))
                .toList();
        assertThat(scan).hasSizeGreaterThan(3).allSatisfy(progress -> {
            assertThat(progress.unit()).isEqualTo("blocks");
            assertThat(progress.total().getAsLong()).isEqualTo(9);
            assertThat(progress.share().orElseThrow()).isBetween(0.0, 1.0);
        });
        assertThat(scan.get(scan.size() - 1).done().getAsLong())
                .isGreaterThan(scan.get(0).done().getAsLong());
    }

    @Test
    void ofAnIndexThatIsBuilt(TestDatabase database) throws SQLException {
        assertScanOfBlocks(
                heard(database, op -> op.createIndex("t", index("ix", expression("slow(id)")))),
                "CREATE INDEX ix ON t ((slow(id)))");
    }

    /** The watcher's own session does not hold the build up: a snapshot would. */
    @Test
    void ofAnIndexThatIsBuiltConcurrently(TestDatabase database) throws SQLException {
        assertScanOfBlocks(
                heard(database, op -> op.createIndexConcurrently("t", index("ix", expression("slow(id)")))),
                "CREATE INDEX CONCURRENTLY ix ON t ((slow(id)))");
    }

    @Test
    void ofACopyWhoseEndNobodyKnows(TestDatabase database) throws SQLException {
        List<Progress> heard = heard(
                database,
                op -> op.execute("COPY (SELECT slow(id), repeat('x', 9000) FROM t) TO PROGRAM 'cat > /dev/null'"));
        assertThat(heard).hasSizeGreaterThan(3);
        if (heard.get(0).phase().isEmpty()) {
            assertThat(heard).allSatisfy(progress -> assertThat(progress.done()).isEmpty()); // before PostgreSQL 14
            return;
        }
        assertThat(heard).allSatisfy(progress -> {
            assertThat(progress.phase()).isEqualTo("copy to");
            assertThat(progress.unit()).isEqualTo("bytes");
            assertThat(progress.done().getAsLong()).isPositive();
            assertThat(progress.total()).isEmpty();
            assertThat(progress.share()).isEmpty();
        });
    }

    /** It waits after each block: what a migration may set for itself. */
    @Test
    void ofATableThatIsVacuumed(TestDatabase database) throws SQLException {
        List<Progress> heard = heard(
                database,
                op -> op.autocommit(block -> {
                    block.execute("SET vacuum_cost_limit = 1");
                    block.execute("SET vacuum_cost_delay = '100ms'");
                    block.execute("VACUUM t");
                }));
        List<Progress> blocks = heard.stream()
                .filter(progress -> progress.what().equals("VACUUM t"))
                .filter(progress -> progress.phase().equals("scanning heap"))
                .toList();
        assertThat(blocks).isNotEmpty().allSatisfy(progress -> {
            assertThat(progress.unit()).isEqualTo("blocks");
            assertThat(progress.total().getAsLong()).isEqualTo(9);
            assertThat(progress.done().getAsLong()).isBetween(1L, 9L);
        });
    }

    /** In the order of an index the server counts rows and knows no end; {@code VACUUM FULL} reads block by block. */
    @Test
    void ofATableThatIsWrittenAnew(TestDatabase database) throws SQLException {
        List<Progress> heard = heard(database, op -> {
            op.createIndex("t", index("ix", expression("slow(id)")));
            op.execute("CREATE INDEX ix_order ON t (id)");
            op.execute("SET enable_sort = off");
            op.execute("CLUSTER t USING ix_order");
            op.autocommit(block -> block.execute("VACUUM FULL t"));
        });
        assertThat(rebuilding(heard, "CLUSTER t USING ix_order")).isNotEmpty().allSatisfy(progress -> {
            assertThat(progress.unit()).isEqualTo("rows");
            assertThat(progress.done().getAsLong()).isEqualTo(2000);
            assertThat(progress.total()).isEmpty();
        });
        assertThat(rebuilding(heard, "VACUUM FULL t")).isNotEmpty().allSatisfy(progress -> {
            assertThat(progress.unit()).isEqualTo("blocks");
            assertThat(progress.total().getAsLong()).isEqualTo(9);
        });
    }

    private static List<Progress> rebuilding(List<Progress> heard, String what) {
        return heard.stream()
                .filter(progress -> progress.what().equals(what))
                .filter(progress -> progress.phase().equals("rebuilding index"))
                .toList();
    }

    /** For most statements the server counts nothing. */
    @Test
    void ofTheTimeAloneWhereTheServerReportsNothing(TestDatabase database) throws SQLException {
        List<Progress> heard = heard(database, op -> {
            op.execute("ALTER TABLE t ADD CONSTRAINT c CHECK (slow(id) > 0) NOT VALID");
            op.validateConstraint("t", "c");
        });
        assertThat(heard).hasSizeGreaterThan(3).allSatisfy(progress -> {
            assertThat(progress.what()).isEqualTo("ALTER TABLE t VALIDATE CONSTRAINT c");
            assertThat(progress.phase()).isEmpty();
            assertThat(progress.done()).isEmpty();
            assertThat(progress.remaining()).isEmpty();
        });
    }

    @Test
    void opensNoSessionForWhatIsQuick(TestDatabase database) throws SQLException {
        AtomicInteger opened = new AtomicInteger();
        Runs history = Runs.of(op -> op.execute("SELECT 1"));
        try (Connection connection = database.connect()) {
            history.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                    .observedThrough(() -> {
                        opened.incrementAndGet();
                        return database.connect();
                    })
                    .run(history.upgrade());
        }
        assertThat(opened.get()).isZero();
    }

    /** A batch of a back-fill is no statement of its own: its progress is that of the whole. */
    @Test
    void ofABackfillAsAWhole(TestDatabase database) throws SQLException {
        List<Progress> heard = heard(database, op -> {
            op.execute("ALTER TABLE t ADD PRIMARY KEY (id), ADD n integer");
            op.backfill("t", set("n", "slow(id)").inBatchesOf(1_500));
        });
        assertThat(heard).extracting(Progress::what).containsExactly("back-fill of t", "back-fill of t");
        assertThat(heard).extracting(progress -> progress.done().getAsLong()).containsExactly(1_500L, 2_000L);
    }
}
