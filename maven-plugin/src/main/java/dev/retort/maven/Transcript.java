package dev.retort.maven;

import dev.retort.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a command says, on its way to Maven's log. Results are kept until it is known whether they are why the build
 * fails, since Maven shows that at its very end; a command that works for long is heard while it does.
 */
final class Transcript implements AutoCloseable {

    private static final String NAME = "retort: ";
    private static final int FOUND_SOMETHING = 1;

    private final Log log;
    private final boolean streaming;
    private final File output;
    private final PrintWriter out;
    private final PrintWriter err = new LineWriter(this::said).printer();
    private final List<String> kept = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param output where results go instead of the log; null for the log */
    Transcript(Log log, boolean streaming, File output) throws MojoExecutionException {
        this.log = log;
        this.streaming = streaming;
        this.output = output;
        this.out = output == null ? new LineWriter(this::resulted).printer() : file(output);
    }

    private static PrintWriter file(File output) throws MojoExecutionException {
        try {
            Files.createDirectories(output.toPath().toAbsolutePath().getParent());
            return new PrintWriter(Files.newBufferedWriter(output.toPath(), StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new MojoExecutionException(
                    Problem.of("The results cannot be written")
                            .where(output.toString())
                            .found(unwritable.toString())
                            .next("correct <output>, or -Dretort.output")
                            .text(),
                    unwritable);
        }
    }

    /** Where results go. */
    PrintWriter out() {
        return out;
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return err;
    }

    /** Why the command fails. */
    void tell(Problem problem) {
        problems.add(problem);
    }

    private void resulted(String line) {
        if (streaming) {
            log.info(line);
        } else {
            kept.add(line);
        }
    }

    /** What is said before the first result is news, what follows it belongs to it. */
    private void said(String line) {
        String plain = line.startsWith(NAME) ? line.substring(NAME.length()) : line;
        if (kept.isEmpty()) {
            log.info(plain);
        } else {
            kept.add(plain);
        }
    }

    /**
     * Shows what was kept.
     *
     * @throws MojoFailureException if a check found something
     * @throws MojoExecutionException if the command failed
     */
    void end(int status) throws MojoFailureException, MojoExecutionException {
        out.flush();
        err.flush();
        if (status == FOUND_SOMETHING) {
            throw new MojoFailureException(found());
        }
        kept.forEach(log::info);
        if (status != 0) {
            throw new MojoExecutionException(told().collect(Collectors.joining("\n")));
        }
    }

    private Stream<String> told() {
        return problems.stream().map(Problem::text);
    }

    private String found() {
        Stream<String> where = output == null ? Stream.empty() : Stream.of("Something was found; it is in " + output);
        return Stream.of(where, kept.stream(), told()).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        out.close();
    }
}
