package dev.retort.password;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.run.SettingTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The password as {@code password.command}, {@code password.file} or {@code password} says it; the first of them that is
 * set wins.
 *
 * @param settings where they are set
 * @param directory where the command runs and the file's path begins
 */
public record Password(SettingTexts settings, Path directory) {

    /**
     * What is set, if anything is; each call runs the command anew.
     *
     * @throws dev.retort.problem.RetortException if the command or the file gives none
     */
    public Optional<String> text() {
        return settings.get("password.command")
                .map(command -> PasswordCommand.of(command, this).password())
                .or(() -> settings.get("password.file").map(this::content))
                .or(() -> settings.get("password"));
    }

    private String content(String name) {
        Path file = directory.resolve(name).toAbsolutePath();
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UsageException(
                    Problem.of("The password file cannot be read")
                            .where(file.toString())
                            .found(unreadable.getClass().getSimpleName())
                            .next("correct " + settings.prefix() + "password.file in " + settings.file()),
                    unreadable);
        }
    }

    /** The command's key, as it is written where the settings are. */
    String commandKey() {
        return settings.prefix() + "password.command";
    }
}
