package dev.retort.proof;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases as tests, two of which run at a time. */
final class Proofs {

    private static final int CASES_AT_A_TIME = 2;

    private Proofs() {}

    /** One test for each case, in their order; all of them start at once. */
    static Stream<DynamicTest> inParallel(List<ProofCase> cases, Consumer<ProofCase> proof) {
        ExecutorService workers = Executors.newFixedThreadPool(CASES_AT_A_TIME);
        List<Started> started = cases.stream()
                .map(proofCase -> new Started(proofCase, workers.submit(() -> proof.accept(proofCase))))
                .toList();
        workers.shutdown(); // after the cases that it has
        return started.stream().map(Started::test);
    }

    private record Started(ProofCase proofCase, Future<?> proof) {

        DynamicTest test() {
            return DynamicTest.dynamicTest(proofCase.name(), proofCase.folder().toUri(), this::verify);
        }

        private void verify() throws Throwable {
            try {
                proof.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }
    }
}
