package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of errors in {@code coming-from-alembic.md} names tests that there are. */
class ErrorsPageTest {

    private static final Pattern NAME = Pattern.compile("`(?:(\\w+)\\.)?(\\w+)`");
    private static final List<String> PACKAGES = List.of("dev.retort.cli.", "dev.retort.");

    @Test
    void everyRowHasItsTests() throws IOException {
        List<String> named = new ArrayList<>();
        for (String row : rows()) {
            String cell = row.substring(row.lastIndexOf('|', row.length() - 2) + 1);
            String type = "";
            Matcher name = NAME.matcher(cell);
            while (name.find()) {
                type = name.group(1) == null ? type : name.group(1);
                assertThat(tests(type)).as(row).contains(name.group(2));
                named.add(name.group(2));
            }
            assertThat(cell).as(row).matches(".*(`| none: ).*");
        }
        assertThat(named).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }

    private static List<String> rows() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "coming-from-alembic.md"));
        String section = page.substring(page.indexOf("## Errors"), page.indexOf("## The checklist"));
        return section.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    }

    private static List<String> tests(String type) {
        String name = PACKAGES.stream()
                .map(prefix -> prefix + type)
                .filter(candidate ->
                        ErrorsPageTest.class.getResource("/" + candidate.replace('.', '/') + ".class") != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no test class " + type));
        try {
            return Arrays.stream(Class.forName(name).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .toList();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
