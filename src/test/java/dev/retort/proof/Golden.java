package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file that holds what is expected; {@code -Dretort.goldens=write} rewrites it. */
record Golden(Path file) {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.goldens"));

    /** Compares the file with what was generated, or writes that down. */
    void check(String generated, Findings findings) throws IOException {
        if (WRITE) {
            Files.writeString(file, generated);
        } else if (!Files.exists(file)) {
            findings.add(Law.GOLDEN, "there is no " + file + "\nwrite it with -Dretort.goldens=write\n" + generated);
        } else if (!Files.readString(file).equals(generated)) {
            findings.add(
                    Law.GOLDEN,
                    "other than " + file + "\nrewrite it with -Dretort.goldens=write if this is right:\n" + generated);
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
