package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code retort completion} prints, in the shells themselves. */
class CompletionTest {

    @TempDir
    private Path directory;

    private Path script;

    @BeforeEach
    void write() throws IOException {
        script = Files.writeString(
                directory.resolve("retort"),
                TestProject.runAnywhere("completion").out());
    }

    private String run(String... command) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, command[0]))),
                "there is no " + command[0]);
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** What bash offers for the last word. */
    private List<String> offered(String words) throws IOException, InterruptedException {
        String line = "retort " + words;
        int last = line.split(" ", -1).length - 1;
        return run("bash", "--norc", "-c", """
                source ./retort
                COMP_LINE='%1$s' COMP_POINT=%2$d COMP_WORDS=(%1$s%3$s) COMP_CWORD=%4$d
                compopt() { :; } # which bash has only while somebody types
                $(complete -p retort | sed -E 's/.*-F ([^ ]+).*/\\1/')
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(
                                line, line.length(), words.endsWith(" ") || words.isEmpty() ? " ''" : "", last))
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void bashCompletesCommands() throws IOException, InterruptedException {
        assertThat(offered("upg")).containsExactly("upgrade");
        assertThat(offered("he")).containsExactly("heads");
        assertThat(offered("")).contains("init", "revision", "check", "completion");
    }

    @Test
    void bashCompletesOptionsAndTheirValues() throws IOException, InterruptedException {
        assertThat(offered("upgrade --dr")).containsExactly("--dry-run");
        assertThat(offered("check --ag")).containsExactly("--against");
        assertThat(offered("check --format s")).containsExactly("sarif");
        assertThat(offered("history --color al")).containsExactly("always");
    }

    /** Zsh at a pseudo-terminal of its own, since it completes nowhere else. */
    @Test
    void zshCompletesCommandsAndOptions() throws IOException, InterruptedException {
        String shown = run("zsh", "-f", "-c", """
                zmodload zsh/zpty
                zpty z zsh -f -i
                zpty -w z 'PS1=; unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D; source ./retort'
                zpty -w z 'retort() { print "ran:$*:" }; print rea''dy'
                zpty -r z shown '*ready*'
                zpty -w -n z $'retort upg\\t--dr\\t\\n'
                zpty -r z shown '*ran:*:*'
                print -r -- $shown
                """);
        assertThat(shown).contains("ran:upgrade --dry-run:");
    }
}
