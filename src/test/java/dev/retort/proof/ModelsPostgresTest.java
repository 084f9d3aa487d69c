package dev.retort.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Models of whole applications, each in a style of its own: created from nothing, filled with rows, and taken through one
 * release's change of several entities. All of them run on the line of the build, one on every line; the nightly run
 * has all on every line that knows what they use. {@code -Dretort.cases=models/hospital} runs one of them.
 */
class ModelsPostgresTest {

    private static final String ON_EVERY_LINE = "models/shop";

    @TestFactory
    Stream<DynamicTest> everyModel() {
        return onLine(Line.OF_THE_BUILD, System.getProperty("retort.cases", ""));
    }

    @TestFactory
    Stream<DynamicTest> oneOnOlderLines() {
        return onOlderLines(ON_EVERY_LINE);
    }

    @Tag("nightly")
    @TestFactory
    Stream<DynamicTest> everyModelOnOlderLines() {
        return onOlderLines(System.getProperty("retort.cases", ""));
    }

    private static Stream<DynamicTest> onOlderLines(String names) {
        return Line.ALL.stream().filter(line -> !line.equals(Line.OF_THE_BUILD)).flatMap(line -> onLine(line, names));
    }

    private static Stream<DynamicTest> onLine(String line, String names) {
        List<ProofCase> models = ProofCase.models(names).stream()
                .filter(model -> model.appliesTo(line + "."))
                .toList();
        return Proofs.inParallel(models, model -> new Line(line, model.withModules()).prove(model.folder()));
    }

    @AfterAll
    static void closeLines() {
        Line.closeAll();
    }
}
