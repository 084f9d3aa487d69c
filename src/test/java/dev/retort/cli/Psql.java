package dev.retort.cli;

import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's psql. */
final class Psql {

    /** What a run gave: its exit code, and both of its outputs together. */
    record Result(int status, String output) {}

    private final Path program;

    private Psql(Path program) {
        this.program = program;
    }

    /** Skips the test on a machine without one. */
    static Psql orSkip() {
        Optional<Path> program = find();
        Assumptions.assumeTrue(
                program.isPresent(),
                "There is no psql on the PATH or in /usr/lib/postgresql; the test runs where a PostgreSQL client is"
                        + " installed. The JDBC test of the same scripts runs everywhere.");
        return new Psql(program.get());
    }

    private static Optional<Path> find() {
        Stream<Path> path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "psql"));
        return Stream.concat(path, installed()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> installed() {
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        return versions == null
                ? Stream.empty()
                : Arrays.stream(versions).map(version -> version.toPath().resolve("bin/psql"));
    }

    /** Runs a script as its first line says. */
    Result run(TestDatabase database, String script) throws IOException, InterruptedException {
        return run(database, script, "ON_ERROR_STOP=1");
    }

    /** Runs a script with one of psql's variables set. */
    Result run(TestDatabase database, String script, String variable) throws IOException, InterruptedException {
        Path file = Files.createTempFile("retort", ".sql");
        Path output = Files.createTempFile("retort", ".out");
        try {
            Files.writeString(file, script);
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(), "-X", "-q", "-v", variable, "-f", file.toString(), database.uri())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("psql does not end: " + Files.readString(output));
            }
            return new Result(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(file);
            Files.delete(output);
        }
    }
}
