package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.Progress;
import dev.retort.run.RunStep;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a person sees of something that takes long. */
class ProgressViewTest {

    private static final RunStep STEP = new RunStep(
            new RevisionNode("b2", List.of(), List.of(), List.of(), "", "fill", "b2.java"),
            Direction.UPGRADE,
            new Migration() {
                @Override
                public void upgrade(Operations op) {}

                @Override
                public void downgrade(Operations op) {}
            });

    private static Progress backfill(long done, Duration elapsed) {
        return new Progress(
                "back-fill of prds",
                "",
                OptionalLong.of(done),
                OptionalLong.of(1_000),
                "rows",
                elapsed,
                Optional.of(Duration.ofSeconds(600)));
    }

    private static Progress statement(String sql, Duration elapsed) {
        return new Progress(sql, "", OptionalLong.empty(), OptionalLong.empty(), "", elapsed, Optional.empty());
    }

    @Test
    void aLogGetsALineEveryFiveSeconds() {
        List<String> lines = new ArrayList<>();
        ProgressView view = new ProgressLines(lines::add);
        for (int tenths = 1; tenths <= 110; tenths++) {
            view.show(STEP, backfill(tenths, Duration.ofMillis(tenths * 100L)));
        }
        view.show(STEP, statement("ALTER TABLE t VALIDATE CONSTRAINT c\u202e", Duration.ofSeconds(4)));
        view.show(STEP, statement("ALTER TABLE t VALIDATE CONSTRAINT c\u202e", Duration.ofSeconds(130)));
        view.show(
                STEP,
                new Progress(
                        "CREATE INDEX ix ON t (n)",
                        "building index: scanning table",
                        OptionalLong.of(45),
                        OptionalLong.of(90),
                        "blocks",
                        Duration.ofSeconds(6),
                        Optional.empty()));
        view.show(
                STEP,
                new Progress(
                        "COPY t",
                        "copy to",
                        OptionalLong.of(4_096),
                        OptionalLong.empty(),
                        "bytes",
                        Duration.ofSeconds(6),
                        Optional.empty()));
        assertThat(lines)
                .containsExactly(
                        "b2: back-fill of prds: 50 of about 1000 rows (5 %), 5 s, about 10 min left",
                        "b2: back-fill of prds: 100 of about 1000 rows (10 %), 10 s, about 10 min left",
                        "b2: ALTER TABLE t VALIDATE CONSTRAINT c\\u202e: 2 min",
                        "b2: CREATE INDEX ix ON t (n): building index: scanning table, 45 of about 90 blocks (50 %), 6 s",
                        "b2: COPY t: copy to, 4096 bytes, 6 s");
    }

    @Test
    void aTerminalGetsABarThatIsGoneAfterwards() {
        StringWriter terminal = new StringWriter();
        ProgressView view = new ProgressBars(new PrintWriter(terminal, true), 100);
        view.show(STEP, backfill(1, Duration.ofMillis(900)));
        assertThat(terminal.toString()).isEmpty();
        view.show(STEP, backfill(420, Duration.ofSeconds(2)));
        view.show(STEP, statement("VACUUM", Duration.ofSeconds(3)));
        view.show(STEP, statement("VACUUM", Duration.ofSeconds(4)));
        view.clear();
        String drawn = terminal.toString();
        assertThat(drawn).contains("\rb2: back-fill of prds").contains(" 42% ").contains("420/1000 rows");
        assertThat(drawn).contains("\rb2: VACUUM").doesNotContain("\n").endsWith("\r");
        assertThat(drawn.split("\r"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(100));
    }
}
