package dev.retort.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the lines of Hibernate do differently, on each line but that of the build, which runs all cases. All cases on one
 * line: {@code -Dtest=ProofPostgresTest -Dretort.hibernate=6.6}.
 */
class LinesPostgresTest {

    private static final String CASES = "mapping/version-added,mapping/timestamps,mapping/element-collections,"
            + "mapping/collection-ids,mapping/annotations-that-seven-dropped,unique/one-to-one,sequence/table-generator,"
            + "check/string-enum-constant-added,xml/,module/";

    @TestFactory
    Stream<DynamicTest> sixPointSix() {
        return onLine("6.6");
    }

    @TestFactory
    Stream<DynamicTest> sevenPointOne() {
        return onLine("7.1");
    }

    private static Stream<DynamicTest> onLine(String line) {
        List<ProofCase> cases = ProofCase.matching(CASES);
        return Proofs.inParallel(cases, proofCase -> new Line(line, proofCase.withModules()).prove(proofCase.folder()));
    }

    @AfterAll
    static void closeLines() {
        Line.closeAll();
    }
}
