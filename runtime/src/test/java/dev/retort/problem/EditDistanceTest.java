package dev.retort.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may have meant. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "upgrde, upgrade", // left out
        "upgradee, upgrade", // added
        "downgrafe, downgrade", // replaced
        "histroy, history", // swapped
        "ulr, url",
        "URL, ",
        "zzz, ",
        "up, "
    })
    void aWordThatIsNear(String word, String meant) {
        Stream<String> known = Stream.of("upgrade", "downgrade", "history", "url");
        assertThat(EditDistance.nearest(word, known)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "hed, head",
        "haeds, heads",
        "27e7, 27e60f7333be",
        "27e60f73x3be, 27e60f7333be",
        "biling, billing",
        "b, ",
        "bx, ",
        "c0ffee, "
    })
    void aBeginningThatIsNear(String word, String meant) {
        Stream<String> known = Stream.of("27e60f7333be", "billing", "heads", "head", "b1");
        assertThat(EditDistance.nearestBeginning(word, known)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void oneOfTheAlphabetIsTakenWhereTwoAreAsNear() {
        assertThat(EditDistance.nearest("tast", Stream.of("test", "task"))).contains("task");
    }
}
