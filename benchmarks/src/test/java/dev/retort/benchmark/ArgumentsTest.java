package dev.retort.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void measuresAHundredAndAThousandWhenNothingIsSaid() {
        assertThat(Arguments.parse(List.of()))
                .isEqualTo(new Arguments(List.of(100, 1000), List.of(), List.of(), List.of(), 5));
    }

    @Test
    void takesSizesRunsAndCatalogSizes() {
        assertThat(Arguments.parse(List.of(
                        "--runs",
                        "3",
                        "10",
                        "20",
                        "--catalog",
                        "10000",
                        "--migrations",
                        "1000",
                        "--writer",
                        "5000000")))
                .isEqualTo(new Arguments(List.of(10, 20), List.of(10000), List.of(1000), List.of(5_000_000), 3));
    }

    @Test
    void readsOnlyTheCatalogWhenOnlyThatIsAskedFor() {
        assertThat(Arguments.parse(List.of("--catalog", "10000")).sizes()).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse(List.of("many")))
                .withMessage("not a number from 1 to 99999999: many");
    }
}
