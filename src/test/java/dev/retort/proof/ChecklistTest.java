package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.proof.Checklist.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checklist names what exists, each row once, and says why where it names nothing. */
class ChecklistTest {

    private static final int ENOUGH_CASES = 400;

    private final List<Row> rows = Checklist.read().rows();

    @Test
    void everyCaseExists() {
        Set<String> cases = ProofCase.matching("").stream().map(ProofCase::name).collect(Collectors.toSet());
        assertThat(cases).hasSizeGreaterThanOrEqualTo(ENOUGH_CASES);
        assertThat(rows.stream().flatMap(row -> row.cases().stream())).isSubsetOf(cases);
    }

    @Test
    void everyTestExists() {
        Set<String> tests = rows.stream().flatMap(row -> row.tests().stream()).collect(Collectors.toSet());
        assertThat(tests)
                .allSatisfy(
                        test -> assertThat(Checklist.sourceOf(test)).as(test).isPresent());
    }

    @Test
    void everyRowIsAnsweredOnce() {
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.cases().size()
                                + row.tests().size()
                                + (row.reason().isPresent() ? 1 : 0))
                        .as(row.id())
                        .isPositive());
    }
}
