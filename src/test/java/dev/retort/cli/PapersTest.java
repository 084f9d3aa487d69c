package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Papers.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When there are colours. */
class PapersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            auto,   terminal, ,                              true
            auto,   pipe,     ,                              false
            always, pipe,     NO_COLOR=1,                    true
            never,  terminal, CLICOLOR_FORCE=1,              false
            auto,   terminal, NO_COLOR=1,                    false
            auto,   terminal, NO_COLOR=,                     true
            auto,   pipe,     CLICOLOR_FORCE=1,              true
            auto,   pipe,     CLICOLOR_FORCE=0,              false
            auto,   pipe,     CLICOLOR_FORCE=1 NO_COLOR=1,   false
            auto,   terminal, CLICOLOR=0,                    false
            auto,   terminal, TERM=dumb,                     false
            auto,   terminal, TERM=xterm-256color,           true
            """)
    void thereAreColours(String wanted, String where, String variables, boolean expected) {
        Map<String, String> environment = variables == null
                ? Map.of()
                : Arrays.stream(variables.split(" "))
                        .map(variable -> variable.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        assertThat(Papers.isColoured(Color.valueOf(wanted.toUpperCase()), where.equals("terminal"), environment))
                .isEqualTo(expected);
    }
}
