package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that holds what is expected, absent where that is nothing; {@code -Dretort.goldens=write} rewrites it.
 *
 * @param law the law under which a difference is reported
 */
record Golden(Law law, Path file) {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.goldens"));

    /** Compares the file with what was generated, or writes that down. */
    void check(String generated, Findings findings) throws IOException {
        if (WRITE) {
            write(generated);
        }
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!expected.equals(generated)) {
            findings.add(
                    law,
                    "other than " + file + "\nrewrite it with -Dretort.goldens=write if this is right:\n" + generated);
        }
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
