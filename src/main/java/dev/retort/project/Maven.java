package dev.retort.project;

import dev.retort.config.StateDirectory;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the project's Maven: its wrapper if it has one, else the one on the PATH. */
final class Maven {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    /** What Maven says after every error. */
    private static final List<String> NOISE = List.of(
            "-> [Help",
            "[Help ",
            "Re-run Maven",
            "To see the full stack trace",
            "For more information",
            "After correcting the problems",
            "mvn <args>");

    private Maven() {}

    static void run(Path directory, Path state, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(executable(directory), "--batch-mode", "--quiet", "-Dstyle.color=never"));
        command.addAll(arguments);
        Path log = state.resolve("maven.log");
        try {
            StateDirectory.ensure(state);
            Process maven = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")))
                    .start();
            int status = maven.waitFor();
            if (status != 0) {
                throw new UsageException(Problem.of("Maven could not build the project")
                        .where(directory.toString())
                        .found(errors(log))
                        .with("log", log.toString())
                        .next("correct what Maven names, then run the command again"));
            }
        } catch (IOException missing) {
            throw new UsageException(
                    Problem.of("Maven cannot be run")
                            .where(directory.toString())
                            .found(missing.getMessage())
                            .next("install Maven, or set entities.classpath in retort.properties to the directories"
                                    + " and jars, comma-separated"),
                    missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven ran", interrupted);
        }
    }

    private static String executable(Path directory) {
        Path wrapper = directory.resolve(WINDOWS ? "mvnw.cmd" : "mvnw");
        return Files.isExecutable(wrapper) ? wrapper.toString() : WINDOWS ? "mvn.cmd" : "mvn";
    }

    private static String errors(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(
                            line -> line.replaceAll("\u001b\\[[0-9;]*m", "")) // Maven ends its colours even without any
                    .filter(line -> line.startsWith("[ERROR]"))
                    .map(line -> line.substring("[ERROR]".length()).strip())
                    .map(line -> line.replaceFirst(" -> \\[Help \\d+]$", ""))
                    .filter(line -> !line.isEmpty() && NOISE.stream().noneMatch(line::startsWith))
                    .distinct()
                    .limit(12)
                    .collect(Collectors.joining("\n"));
        }
    }
}
