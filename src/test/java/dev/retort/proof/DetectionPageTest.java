package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page in the reference says what the cases show; {@code -Dretort.goldens=write} rewrites it. */
class DetectionPageTest {

    private static final Path PAGE = Path.of("../docs/reference/detection.md");

    @Test
    void thePageIsTheOneThatTheCasesGive() throws IOException {
        String page = DetectionPage.of(ProofCase.matching(""), Checklist.read());
        if ("write".equals(System.getProperty("retort.goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("rewrite it with -Dtest=DetectionPageTest -Dretort.goldens=write")
                .hasContent(page);
    }
}
