package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a Maven that fails: the project's wrapper here. */
class MavenTest {

    @TempDir
    private Path directory;

    @Test
    void itsErrorsAreToldWithoutItsColours() throws IOException {
        Path wrapper = Files.writeString(directory.resolve("mvnw"), """
                #!/bin/sh
                printf '\\033[0m\\033[0m[ERROR] Could not find artifact a:b:jar:1 -> [Help 1]\\n[ERROR] \\n'
                printf '[ERROR] [Help 1] http://cwiki.apache.org/x\\n\\033[0m'
                exit 1
                """);
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> Maven.run(directory, directory.resolve(".retort"), List.of("compile")))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        Maven could not build the project
                          where:  %1$s
                          found:  Could not find artifact a:b:jar:1
                          log:    %1$s/.retort/maven.log
                          next:   correct what Maven names, then run the command again""".formatted(directory));
    }
}
