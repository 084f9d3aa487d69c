package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {

    private final List<String> logged = new ArrayList<>();
    private final Log log = new SystemStreamLog() {
        @Override
        public void info(CharSequence line) {
            logged.add(line.toString());
        }
    };

    @TempDir
    private Path directory;

    @Test
    void whatWasFoundIsWhyTheBuildFails() throws MojoExecutionException {
        try (Transcript transcript = new Transcript(log, false, null)) {
            transcript.err().println("retort: waiting");
            transcript.out().println("1 difference:\n  column items.rating");
            transcript.err().println("retort: a revision mends it");
            assertThatThrownBy(() -> transcript.end(1))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("1 difference:\n  column items.rating\na revision mends it");
        }
        assertThat(logged).containsExactly("waiting");
    }

    @Test
    void aFailureIsTheProblemThatWasTold() throws MojoExecutionException {
        try (Transcript transcript = new Transcript(log, true, null)) {
            transcript.out().println("applied one");
            transcript.tell(Problem.of("The second failed").next("mend it"));
            assertThatThrownBy(() -> transcript.end(3))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessage("The second failed\n  next:   mend it");
        }
        assertThat(logged).containsExactly("applied one");
    }

    @Test
    void resultsGoToAFile() throws MojoExecutionException, MojoFailureException, IOException {
        File output = directory.resolve("target/upgrade.sql").toFile();
        try (Transcript transcript = new Transcript(log, true, output)) {
            transcript.out().print("select 1;\n");
            transcript.end(0);
            assertThat(output).hasContent("select 1;");
            assertThatThrownBy(() -> transcript.end(1)).hasMessage("Something was found; it is in " + output);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        File output = file.resolve("upgrade.sql").toFile();
        assertThatThrownBy(() -> new Transcript(log, true, output))
                .hasMessageStartingWith("The results cannot be written\n  where:  " + output)
                .hasMessageEndingWith("  next:   correct <output>, or -Dretort.output");
    }
}
