package dev.retort.cli;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.program.CommandLineWords;
import dev.retort.program.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's editor: what {@code VISUAL} says, else {@code EDITOR}, else one that is usual on a machine.
 *
 * @param directory where it is started
 */
record Editor(Path directory, Map<String, String> environment) {

    private static final List<String> VARIABLES = List.of("VISUAL", "EDITOR");
    private static final List<String> USUAL =
            List.of("sensible-editor", "editor", "nano", "vim", "vi", "code", "notepad");

    /** Opens a file and waits until the editor ends. */
    void open(Path file) {
        List<String> command = new ArrayList<>(command(file));
        command.add(file.toString());
        try {
            int status = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw failed(command, "exit status " + status, null);
            }
        } catch (IOException unstarted) {
            throw failed(command, unstarted.toString(), unstarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(command, "interrupted", interrupted);
        }
    }

    private List<String> command(Path file) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                return configured(variable, value, file);
            }
        }
        return USUAL.stream()
                .map(programs()::find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(program -> List.of(program.toString()))
                .orElseThrow(() -> new UsageException(Problem.of("There is no editor")
                        .found("neither VISUAL nor EDITOR is set, and none of " + String.join(", ", USUAL) + " is in "
                                + programs().places("editor"))
                        .next("export EDITOR=…, with the editor's name")
                        .next("or open the file yourself: " + file)));
    }

    private List<String> configured(String variable, String value, Path file) {
        List<String> words = CommandLineWords.of(value).orElse(List.of(value));
        Path program = programs()
                .find(words.get(0))
                .orElseThrow(() -> new UsageException(Problem.of("The editor is missing")
                        .where("the environment variable " + variable)
                        .found("no program " + words.get(0) + " in "
                                + programs().places(words.get(0)))
                        .next("export " + variable + "=…, with the name of an editor that is installed")
                        .next("or open the file yourself: " + file)));
        List<String> command = new ArrayList<>(words);
        command.set(0, program.toString());
        return command;
    }

    private Programs programs() {
        return new Programs(directory, environment);
    }

    private static FailureException failed(List<String> command, String found, Throwable cause) {
        return new FailureException(
                Problem.of("The editor failed")
                        .with("command", String.join(" ", command))
                        .found(found)
                        .next("correct VISUAL or EDITOR, or open the file yourself: "
                                + command.get(command.size() - 1)),
                cause);
    }
}
