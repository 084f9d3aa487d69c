package dev.retort.proof;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One test for each case folder. Two cases run at a time; {@code -Dretort.cases=index/} runs only those whose name
 * contains the text, {@code -Dretort.goldens=write} rewrites their expected files.
 */
class ProofPostgresTest {

    private static final int CASES_AT_A_TIME = 2;

    @TestFactory
    Stream<DynamicTest> everyCaseKeepsAllLaws() {
        List<ProofCase> cases = ProofCase.matching(System.getProperty("retort.cases", ""));
        ExecutorService workers = Executors.newFixedThreadPool(CASES_AT_A_TIME);
        List<Started> started = cases.stream()
                .map(proofCase -> new Started(proofCase, workers.submit(() -> Proof.of(proofCase))))
                .toList();
        workers.shutdown(); // after the cases that it has
        return started.stream().map(Started::test);
    }

    @AfterAll
    static void dropDatabases() {
        WorkDatabase.dropAll();
    }

    private record Started(ProofCase proofCase, Future<Findings> findings) {

        DynamicTest test() {
            return DynamicTest.dynamicTest(proofCase.name(), proofCase.folder().toUri(), this::verify);
        }

        private void verify() throws InterruptedException, ExecutionException {
            findings.get().throwIfAny(proofCase.name());
        }
    }
}
