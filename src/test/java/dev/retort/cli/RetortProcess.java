package dev.retort.cli;

import dev.retort.cli.TestProject.Result;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command in a process of its own, where the environment or the working directory matters.
 *
 * @param directory where it is started
 * @param environment all that it gets
 */
public record RetortProcess(Path directory, Map<String, String> environment) {

    /** A shell that has started the tests in the background lets them and what they start ignore this signal. */
    private static final List<String> HEEDING_INTERRUPTS = supported(List.of("env", "--default-signal=INT"));

    private static List<String> supported(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 ? prefix : List.of();
        } catch (IOException absent) {
            return List.of();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    public Result run(String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile("retort", ".err");
        try {
            Process process = builder(arguments).redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** Starts it; what it says is heard by nobody. */
    public Process start(String... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Starts it; what it says is for whoever has it. */
    Process startHeard(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(HEEDING_INTERRUPTS);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // as the launcher starts it
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
