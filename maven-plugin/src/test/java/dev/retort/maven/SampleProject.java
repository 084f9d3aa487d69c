package dev.retort.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project in a directory of its own that a real Maven builds, with the plugin as {@code docs/guide/maven.md} says it is
 * declared.
 *
 * @param maven where Maven is
 */
record SampleProject(Path directory, Path maven) {

    private static final Path GUIDE = Path.of("../docs/guide/maven.md");
    private static final Pattern DECLARATION = Pattern.compile("```xml\n(<plugin>.*?)```", Pattern.DOTALL);

    /** What a build gave. */
    record Result(int status, String log) {

        /** The lines in which Maven says why it failed, without its own advice behind them. */
        String failure() {
            int start = log.indexOf("[ERROR] Failed to execute goal");
            int end = log.indexOf("[ERROR] -> [Help 1]");
            return start < 0 || end < start
                    ? log
                    : log.substring(start, end).replace("[ERROR] ", "").strip();
        }
    }

    /** A copy of {@code src/test/samples/NAME}. */
    static SampleProject copy(String name, Path directory, Path maven) {
        Path samples = Path.of("src/test/samples", name);
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(samples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, filled(Files.readString(file)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new SampleProject(directory, maven);
    }

    private static String filled(String text) throws IOException {
        return text.replace("@plugin@", declaration())
                .replace("@version@", System.getProperty("retort.version"))
                .replace("@hibernate@", System.getProperty("retort.hibernate"))
                .replace("@postgresql@", System.getProperty("retort.postgresql"));
    }

    private static String declaration() throws IOException {
        Matcher guide = DECLARATION.matcher(Files.readString(GUIDE));
        if (!guide.find()) {
            throw new IllegalStateException("no <plugin> in " + GUIDE);
        }
        return guide.group(1);
    }

    /** Writes a text into a file in place of another one. */
    SampleProject change(String file, String before, String after) {
        Path path = directory.resolve(file);
        try {
            String text = Files.readString(path);
            if (!text.contains(before)) {
                throw new IllegalStateException(path + " has no " + before);
            }
            Files.writeString(path, text.replace(before, after));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs Maven in the directory, with this database as {@code DATABASE_URL}. */
    Result mvn(String url, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                maven.resolve("bin/mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + SampleRepository.DIRECTORY,
                "-s",
                SampleRepository.settings().toString()));
        command.addAll(List.of(arguments));
        return run(
                command,
                Map.of(
                        "MAVEN_ARGS",
                        "",
                        "MAVEN_OPTS",
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "DATABASE_URL",
                        url));
    }

    /** Runs a main class of jars that a build has made. */
    Result java(String mainClass, List<String> jars, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, jars),
                mainClass));
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    private Result run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
