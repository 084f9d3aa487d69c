package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Version;
import dev.retort.cli.TestProject.Result;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the command says of itself. */
class HelpTest {

    static Stream<String> commands() {
        return new CommandLine(new Main()).getSubcommands().keySet().stream();
    }

    @Test
    void theVersionHasTheName() {
        Result result = TestProject.runAnywhere("--version");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("retort").contains(Version.current());
    }

    @Test
    void allCommandsAreListed() {
        assertThat(TestProject.runAnywhere("--help").out())
                .contains("init", "revision", "edit", "merge", "upgrade", "downgrade", "stamp", "current", "history")
                .contains("heads", "branches", "show", "check", "ensure-version", "diff", "verify", "doctor", "demo");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasItsHelp(String name) {
        Map<String, CommandLine> commands = new CommandLine(new Main()).getSubcommands();
        CommandSpec spec = commands.get(name).getCommandSpec();
        assertThat(String.join("", spec.usageMessage().description()))
                .matches("[A-Z].*\\.")
                .doesNotContain("  ");
        assertThat(spec.options())
                .allSatisfy(option -> assertThat(String.join("", option.description()))
                        .as(option.longestName())
                        .matches(".+\\."));
        Result help = TestProject.runAnywhere(name, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: retort ");
    }
}
