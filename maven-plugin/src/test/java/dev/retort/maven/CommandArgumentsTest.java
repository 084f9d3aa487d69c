package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandArgumentsTest {

    @Test
    void parametersAreOptions() {
        Map<String, Object> parameters = Map.of(
                "message",
                "Add rating",
                "autogenerate",
                true,
                "prune",
                false,
                "branchLabel",
                List.of("a", "b"),
                "fill",
                "prds.rating=sql:coalesce(a, b), prds.note='x,y'");
        assertThat(words("revision", parameters, Map.of()))
                .containsExactlyInAnyOrder(
                        "revision",
                        "--message=Add rating",
                        "--autogenerate",
                        "--branch-label=a",
                        "--branch-label=b",
                        "--fill=prds.rating=sql:coalesce(a, b)",
                        "--fill=prds.note='x,y'",
                        "--no-input");
    }

    @Test
    void severalRevisionsAreOneParameter() {
        assertThat(words("stamp", Map.of("revision", "3f1c, 9ab2"), Map.of())).containsExactly("stamp", "3f1c", "9ab2");
        assertThat(words("downgrade", Map.of("revision", "-1"), Map.of())).containsExactly("downgrade", "-1");
    }

    @Test
    void whatIsTypedWinsOverThePom() {
        Map<String, Object> pom = Map.of("revision", "head", "sql", true, "dryRun", false);
        assertThat(words("upgrade", pom, Map.of("revision", "+1", "sql", "false", "dry-run", "true")))
                .containsExactlyInAnyOrder("upgrade", "--dry-run", "+1");
    }

    private static String[] words(String command, Map<String, Object> parameters, Map<String, String> typed) {
        return new CommandArguments(command, parameters, new TypedProperties(typed)).words(false, false, false);
    }
}
