package dev.retort.boot.command;

import dev.retort.Retort;
import dev.retort.application.Migrations;
import dev.retort.boot.RetortSettings;
import dev.retort.cli.Face;
import dev.retort.cli.Main;
import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.connection.Connections;
import dev.retort.entity.EntityScanner;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.program.CommandLineWords;
import dev.retort.wanted.WantedSchema;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** All commands of the tool, with what the application has in place of what the tool would look for. */
final class ToolCommands implements Face {

    private final ConfigurableApplicationContext context;

    ToolCommands(ConfigurableApplicationContext context) {
        this.context = context;
    }

    int run(String command, PrintWriter out, PrintWriter err) {
        List<String> words = CommandLineWords.of(command)
                .orElseThrow(() -> new UsageException(Problem.of("A quote is open at the end of the command")
                        .where("--" + CommandListener.KEY)
                        .found(command)
                        .next("close it")));
        return Main.run(this, out, err, words.toArray(String[]::new));
    }

    @Override
    public Optional<Retort> project(Consumer<String> progress) {
        Configuration configuration = Configuration.of(Path.of(""), settings());
        return Optional.of(Retort.load(configuration, progress)
                .withConnections(() -> context.getBean(Connections.class).connect())
                .withClassPath(ToolCommands::classPath)
                .withMigrations(() -> context.getBean(Migrations.class).set())
                .withWanted(this::wanted));
    }

    private Map<String, String> settings() {
        RetortSettings given = context.getBean(RetortSettings.class);
        Map<String, String> settings = new TreeMap<>();
        Key.texts().forEach(key -> given.get(key).ifPresent(value -> settings.put(key, value)));
        List<String> packages = given.packages(context);
        if (!settings.containsKey(Key.MIGRATIONS_LOCATIONS.text()) && !packages.isEmpty()) {
            settings.put(Key.MIGRATIONS_PACKAGE.text(), packages.get(0));
        }
        return settings;
    }

    /** The application's own, for migrations that use its classes. */
    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private WantedSchema wanted(int serverMajorVersion) {
        CapturedUnit found = new ApplicationUnit(context).captured();
        Map<String, Object> settings = found.settings();
        settings.putIfAbsent("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.putIfAbsent("jakarta.persistence.database-major-version", Integer.toString(serverMajorVersion));
        return new EntityScanner().scan(found.unit(), found.packages(), settings);
    }
}
