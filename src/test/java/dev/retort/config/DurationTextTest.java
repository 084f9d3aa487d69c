package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DurationTextTest {

    private static Duration parsed(String text) {
        return new Configuration(
                        Path.of("retort.properties"),
                        Optional.empty(),
                        Map.of(),
                        Map.of("lock_wait", text),
                        Map.of(),
                        Set.of())
                .duration(Key.LOCK_WAIT)
                .orElseThrow();
    }

    @Test
    void readsWhatPostgresWrites() {
        assertThat(parsed("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(parsed("5 s")).isEqualTo(Duration.ofSeconds(5));
        assertThat(parsed("10min")).isEqualTo(Duration.ofMinutes(10));
        assertThat(parsed("2h")).isEqualTo(Duration.ofHours(2));
        assertThat(parsed("0")).isZero();
    }

    @Test
    void refusesANumberWithoutItsUnit() {
        assertThatThrownBy(() -> parsed("5")).isInstanceOf(UsageException.class).hasMessage("""
                It is not clear how long lock_wait is
                  where:  retort.properties, key lock_wait
                  found:  5
                  wanted: a whole number with its unit: 500ms, 5s, 10min, 2h; or 0
                  next:   correct lock_wait in retort.properties, or remove it for 10min""");
    }
}
