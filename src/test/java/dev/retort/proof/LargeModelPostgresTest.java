package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model of 300 entities with every mapping style. {@code src/test/large} has each style once, with the name Alpha in
 * all that must be unique; the model is that many times the same under other names.
 */
class LargeModelPostgresTest {

    private static final String FIRST = "Alpha";
    private static final List<String> COPIES = List.of(FIRST, "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta");

    /** Annotations of mappings that are proved elsewhere, and cannot be in this model. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "mapping/temporal-history-partitions", "Hibernate makes a partitioned table, Retort an ordinary one",
            "mapping/annotations-that-seven-dropped", "they are not there on this line",
            "mapping/columns-of-one-type", "its annotation is not there on this line");

    private static final Pattern ENTITY =
            Pattern.compile("(?m)^@Entity$|<(class|subclass) name=|<entity class=\"Journal");

    @TempDir
    static Path folder;

    @Test
    void threeHundredEntitiesKeepTheLaws() throws Exception {
        Path model = Files.createDirectories(folder.resolve("large/model"));
        Files.writeString(model.resolve("modules.txt"), "all");
        Map<String, String> sources = copied(template());
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = model.resolve("after").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        Files.write(model.resolve("not-compared.txt"), notCompared());
        assertThat(entitiesIn(sources)).isGreaterThanOrEqualTo(300);
        new Line(Line.OF_THE_BUILD, true).prove(model);
    }

    @Test
    void theModelUsesEveryAnnotationThatHasACase() throws IOException {
        String sources = String.join("\n", template().values());
        Map<String, String> annotations = new TreeMap<>(MappingAnnotationsTest.table());
        annotations.values().removeIf(proof -> proof.matches("[-?] .*") || ELSEWHERE.containsKey(proof));
        assertThat(annotations.keySet())
                .allSatisfy(annotation -> assertThat(sources)
                        .containsPattern("@" + Pattern.quote(MappingAnnotationsTest.simpleName(annotation)) + "\\b"));
    }

    private static long entitiesIn(Map<String, String> sources) {
        return sources.values().stream()
                .mapToLong(text -> ENTITY.matcher(text).results().count())
                .sum();
    }

    /** What has the name in its path comes once under each name; all else is there once. */
    private static Map<String, String> copied(Map<String, String> template) {
        Map<String, String> copied = new TreeMap<>();
        template.forEach((path, text) -> {
            for (String copy : path.contains(FIRST) ? COPIES : List.of(FIRST)) {
                copied.put(path.replace(FIRST, copy), named(copy, text));
            }
        });
        return copied;
    }

    /** A line that has the name is there for each copy too. */
    private static List<String> notCompared() throws IOException {
        return Files.readAllLines(root().resolve("not-compared.txt")).stream()
                .flatMap(line -> COPIES.stream().map(copy -> named(copy, line)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String named(String copy, String text) {
        return text.replace(FIRST, copy).replace(lowerCase(FIRST), lowerCase(copy));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> template() throws IOException {
        Map<String, String> template = new TreeMap<>(ProofCase.sources(root()));
        template.keySet().removeAll(Set.of("README.md", "not-compared.txt"));
        return template;
    }

    private static Path root() {
        return ProofCase.root().resolveSibling("large");
    }

    @AfterAll
    static void closeLines() {
        Line.closeAll();
    }
}
