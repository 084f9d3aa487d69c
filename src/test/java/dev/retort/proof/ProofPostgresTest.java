package dev.retort.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One test for each case folder. Two cases run at a time; {@code -Dretort.cases=index/} runs only those whose name
 * contains the text, {@code -Dretort.goldens=write} rewrites their expected files, {@code -Dretort.hibernate=6.6} runs
 * them on another line of Hibernate.
 */
class ProofPostgresTest {

    private static final String LINE = System.getProperty("retort.hibernate", Line.OF_THE_BUILD);

    @TestFactory
    Stream<DynamicTest> everyCaseKeepsAllLaws() {
        List<ProofCase> cases = ProofCase.matching(System.getProperty("retort.cases", ""));
        return Proofs.inParallel(cases, ProofPostgresTest::prove);
    }

    /** Without Hibernate's modules the class path of the tests is that of an application on the line of the build. */
    private static void prove(ProofCase proofCase) {
        if (LINE.equals(Line.OF_THE_BUILD) && !proofCase.withModules()) {
            Proof.of(proofCase).throwIfAny(proofCase.name());
        } else {
            new Line(LINE, proofCase.withModules()).prove(proofCase.folder());
        }
    }

    @AfterAll
    static void dropDatabases() {
        WorkDatabase.dropAll();
        Line.closeAll();
    }
}
