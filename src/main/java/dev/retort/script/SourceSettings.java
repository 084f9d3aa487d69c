package dev.retort.script;

import dev.retort.codegen.MigrationBase;
import dev.retort.codegen.MigrationNames;
import dev.retort.codegen.SourceStyle;
import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** How a project wants its new migrations: their names, their look, and what is run on them. */
public final class SourceSettings {

    private static final int LONGEST_SLUG = 120;

    private final Configuration configuration;

    public SourceSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Names by {@code file_template}, {@code slug_length} and {@code timezone}. */
    public MigrationNames names() {
        MigrationNames names = new MigrationNames(configuration.require(Key.FILE_TEMPLATE), slugLength(), zone());
        if (names.makesPackages() && !ScriptDirectory.recursive(configuration)) {
            throw new UsageException(Problem.of("New migrations would be in sub-packages, which are not read")
                    .where(where(Key.FILE_TEMPLATE))
                    .found(names.template())
                    .wanted("migrations.recursive = true")
                    .next("set it in retort.properties, or take the / out of file_template"));
        }
        return names;
    }

    private ZoneId zone() {
        String name = configuration.require(Key.TIMEZONE);
        String known = ZoneId.getAvailableZoneIds().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
        try {
            return ZoneId.of(known);
        } catch (DateTimeException unknown) {
            throw new UsageException(
                    Problem.of("The time zone is not known")
                            .where(where(Key.TIMEZONE))
                            .found(name)
                            .wanted("a name such as Europe/Berlin or UTC, or an offset such as +02:00")
                            .next("correct timezone in retort.properties, or remove it for UTC"),
                    unknown);
        }
    }

    private int slugLength() {
        String text = configuration.require(Key.SLUG_LENGTH);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST_SLUG) {
            return Integer.parseInt(text);
        }
        throw new UsageException(Problem.of("The slug length is not a usable number")
                .where(where(Key.SLUG_LENGTH))
                .found(text)
                .wanted("a number from 1 to " + LONGEST_SLUG)
                .next("correct slug_length in retort.properties, or remove it for 40"));
    }

    /** The look by {@code header_file} and {@code migrations.base}. */
    public SourceStyle style() {
        return new SourceStyle(
                configuration.get(Key.HEADER_FILE).map(this::header).orElse(""),
                configuration.get(Key.MIGRATIONS_BASE).map(this::base));
    }

    private String header(String name) {
        Path file = configuration.directory().resolve(name).normalize();
        if (!Files.isRegularFile(file)) {
            throw new UsageException(Problem.of("There is no header file")
                    .where(where(Key.HEADER_FILE))
                    .found(name + ", looked for at " + file)
                    .wanted("a text file; a relative path begins at the directory of retort.properties")
                    .next("make that file, or correct or remove header_file in retort.properties"));
        }
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UsageException(
                    Problem.of("The header file cannot be read")
                            .where(file.toString())
                            .found(unreadable.toString())
                            .wanted("a text file in UTF-8")
                            .next("correct the file, or remove header_file from retort.properties"),
                    unreadable);
        }
    }

    private MigrationBase base(String text) {
        return MigrationBase.parse(text)
                .orElseThrow(() -> new UsageException(Problem.of("The base of migrations is not understood")
                        .where(where(Key.MIGRATIONS_BASE))
                        .found(text)
                        .wanted("extends or implements, and a class with its package")
                        .next("for example: migrations.base = implements com.acme.ReviewedMigration")));
    }

    /** What {@code post_write_hooks} runs; the programs are there. */
    public PostWriteHooks hooks() {
        return PostWriteHooks.of(
                configuration.get(Key.POST_WRITE_HOOKS).orElse(""),
                configuration.directory(),
                where(Key.POST_WRITE_HOOKS));
    }

    /** Compiles a source on the configured base before it is written, and sees that it is a migration. */
    public void requireUsable(ProjectCompiler compiler, String className, String source) {
        Optional<String> base = configuration.get(Key.MIGRATIONS_BASE);
        if (base.isPresent()) {
            compiler.reasonAgainst(className, source).ifPresent(reason -> {
                throw new UsageException(Problem.of("No migration can be built on the configured base")
                        .where(where(Key.MIGRATIONS_BASE))
                        .found(base.get())
                        .with("reason", reason)
                        .wanted("a type that the migrations' compiler finds, that is a"
                                + " dev.retort.migration.Migration, and that leaves no other method to write")
                        .next("correct the type, or migrations.base in retort.properties; no file was written"));
            });
        }
    }

    private String where(Key key) {
        return configuration.file() + ", key " + key.text();
    }
}
