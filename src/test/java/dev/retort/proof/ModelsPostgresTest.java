package dev.retort.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Models of whole applications, each in a style of its own, on every line of Hibernate that knows what they use: created
 * from nothing, filled with rows, and taken through one release's change of several entities.
 * {@code -Dretort.cases=models/hospital} runs one of them.
 */
class ModelsPostgresTest {

    @TestFactory
    Stream<DynamicTest> sixPointSix() {
        return onLine("6.6");
    }

    @TestFactory
    Stream<DynamicTest> sevenPointOne() {
        return onLine("7.1");
    }

    @TestFactory
    Stream<DynamicTest> sevenPointFour() {
        return onLine("7.4");
    }

    private static Stream<DynamicTest> onLine(String line) {
        List<ProofCase> models = ProofCase.models(System.getProperty("retort.cases", "")).stream()
                .filter(model -> model.appliesTo(line + "."))
                .toList();
        return Proofs.inParallel(models, model -> new Line(line, model.withModules()).prove(model.folder()));
    }

    @AfterAll
    static void closeLines() {
        Line.closeAll();
    }
}
