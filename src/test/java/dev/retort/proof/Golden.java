package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;

/**
 * A file that holds what is expected, absent where that is nothing; {@code -Dretort.goldens=write} rewrites it.
 *
 * @param law the law under which a difference is reported
 */
record Golden(Law law, Path file) {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.goldens"));

    /** Another server or another line of Hibernate asks for other texts; all other laws hold there too. */
    private static final boolean APPLIES = WorkDatabase.serverMajorVersion().equals("18")
            && Version.getVersionString().startsWith(Line.OF_THE_BUILD + ".");

    /** Compares the file with what was generated, or writes that down. */
    void check(String generated, Findings findings) throws IOException {
        if (!APPLIES) {
            return;
        }
        if (WRITE) {
            write(generated);
        }
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!expected.equals(generated)) {
            String change = "other than " + file + "\nif this is right, rewrite it with -Dretort.goldens=write:\n";
            findings.add(law, change + difference(expected, generated));
        }
    }

    /** The lines that only one of the texts has; where those are the same lines, the whole new text. */
    private static String difference(String expected, String generated) {
        String lines = Stream.concat(without(expected, generated, "- "), without(generated, expected, "+ "))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? generated : lines;
    }

    private static Stream<String> without(String text, String other, String mark) {
        Set<String> others = other.lines().collect(Collectors.toSet());
        return text.lines().filter(line -> !others.contains(line)).map(line -> mark + line);
    }

    private void write(String generated) throws IOException {
        if (generated.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, generated);
        }
    }

    /** The statements of both directions as a script for the reader. */
    static String script(List<Operation> upgrade, List<Operation> downgrade) {
        return "-- upgrade\n" + statements(upgrade) + "\n-- downgrade\n" + statements(downgrade);
    }

    private static String statements(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> PostgresSql.of(operation).stream())
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
