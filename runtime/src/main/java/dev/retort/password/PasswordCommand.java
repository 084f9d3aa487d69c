package dev.retort.password;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.program.CommandLineWords;
import dev.retort.program.Programs;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of the user's own that prints the password, run without a shell. What it prints beside that, on its standard
 * error, is for the user. Messages name its program and no argument, which may be secret.
 *
 * @param words the program's file, and its arguments
 * @param name the program as it is configured
 * @param directory where it runs
 * @param where where it is configured, for messages
 */
record PasswordCommand(List<String> words, String name, Path directory, String where) {

    /** @throws UsageException if a quote is open or the program is missing */
    static PasswordCommand of(String command, Password password) {
        String key = password.commandKey();
        String where = password.settings().where() + ", key " + key;
        List<String> words = CommandLineWords.of(command)
                .filter(split -> !split.isEmpty())
                .orElseThrow(() -> new UsageException(Problem.of("The command for the password cannot be read")
                        .where(where)
                        .found("a quote that is not closed, or no word")
                        .next("correct " + key + "; it is the program and its arguments, quoted as in a shell")));
        String name = words.get(0);
        Programs programs = new Programs(password.directory(), System.getenv());
        Path program = programs.find(name)
                .orElseThrow(() -> new UsageException(Problem.of("The program that says the password is missing")
                        .where(where)
                        .found("no program " + name + " in " + programs.places(name))
                        .next("install it, or correct " + key)));
        List<String> found = new ArrayList<>(words);
        found.set(0, program.toString());
        return new PasswordCommand(found, name, password.directory(), where);
    }

    /** @throws FailureException if it fails, or prints nothing */
    String password() {
        try {
            Process process = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String password = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            if (status != 0) {
                throw failed("exit status " + status, null);
            }
            if (password.isEmpty()) {
                throw failed("nothing on its standard output", null);
            }
            return password;
        } catch (IOException unstarted) {
            throw failed(unstarted.getClass().getSimpleName(), unstarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", interrupted);
        }
    }

    private FailureException failed(String found, Throwable cause) {
        return new FailureException(
                Problem.of("The command for the password failed")
                        .where(where)
                        .with("program", name)
                        .found(found)
                        .wanted("exit status 0, and the password on its standard output")
                        .next("run the command by hand in " + directory + ", and correct what it names"),
                cause);
    }
}
