package dev.retort.script;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.program.CommandLineWords;
import dev.retort.program.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The commands that a project has run on each new migration, in their order, without a shell. */
public final class PostWriteHooks {

    private static final String FILE = "{file}";

    private final List<List<String>> commands;
    private final Path directory;

    private PostWriteHooks(List<List<String>> commands, Path directory) {
        this.commands = commands;
        this.directory = directory;
    }

    /**
     * Reads commands with semicolons between them.
     *
     * @param directory where they run
     * @param where where they are written, for messages
     * @throws UsageException if a quote is open or a program is missing
     */
    static PostWriteHooks of(String text, Path directory, String where) {
        List<List<String>> commands = CommandLineWords.ofSeveral(text)
                .orElseThrow(() -> new UsageException(Problem.of("A quote in the hooks is not closed")
                        .where(where)
                        .found(text)
                        .next("close it; commands stand with ; between them")));
        Programs programs = new Programs(directory, System.getenv());
        return new PostWriteHooks(
                commands.stream()
                        .map(command -> found(command, programs, where))
                        .toList(),
                directory);
    }

    private static List<String> found(List<String> command, Programs programs, String where) {
        String name = command.get(0);
        Path program = programs.find(name)
                .orElseThrow(() -> new UsageException(Problem.of("The program of a hook is missing")
                        .where(where)
                        .found("no program " + name + " in " + programs.places(name))
                        .next("install it, or correct post_write_hooks in retort.properties; no file was written")));
        List<String> words = new ArrayList<>(command);
        words.set(0, program.toString());
        return words;
    }

    /**
     * Runs them on a file, each only if the one before ended well.
     *
     * @throws FailureException if one ends with another status than zero; the file stays as it is then
     */
    public void run(Path file) {
        for (List<String> command : commands) {
            run(command(command, file), file);
        }
    }

    private static List<String> command(List<String> words, Path file) {
        boolean named = words.stream().anyMatch(word -> word.contains(FILE));
        Stream<String> all = named ? words.stream() : Stream.concat(words.stream(), Stream.of(FILE));
        return all.map(word -> word.replace(FILE, file.toString())).toList();
    }

    private void run(List<String> command, Path file) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw failed(command, file, "exit status " + status, output, null);
            }
        } catch (IOException unstarted) {
            throw failed(command, file, unstarted.toString(), "", unstarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(command, file, "interrupted", "", interrupted);
        }
    }

    private static FailureException failed(
            List<String> command, Path file, String found, String output, Throwable cause) {
        Problem problem = Problem.of("The new migration was written, but a hook failed on it")
                .where(file.toString())
                .with("command", String.join(" ", command))
                .found(found);
        Problem whole = output.isBlank() ? problem : problem.with("output", output.strip());
        return new FailureException(
                whole.next("correct what the command names and run it again by hand; the hooks after it were not run")
                        .next("or delete the file, and run the command of retort again"),
                cause);
    }
}
