package dev.retort.boot;

import dev.retort.application.Migrations;
import dev.retort.connection.ConnectionSource;
import dev.retort.connection.Connections;
import dev.retort.connection.DatabaseUrl;
import dev.retort.history.VersionTable;
import dev.retort.password.Password;
import dev.retort.run.SettingTexts;
import dev.retort.schema.QualifiedName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The keys of {@code retort.properties} below {@code retort.}, in any spelling that Spring Boot takes. */
public final class RetortSettings {

    static final String PREFIX = "retort.";
    static final String WHERE = "the application's environment";
    static final String FILE = "application.properties";

    private final Environment environment;
    private final SettingTexts texts;

    public RetortSettings(Environment environment) {
        this.environment = environment;
        this.texts = new SettingTexts(name -> get(name).orElse(null), PREFIX, WHERE, FILE);
    }

    /** The value of a key, named as in {@code retort.properties}; empty counts as absent. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(environment.getProperty(PREFIX + key.replace('_', '-')))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Mode mode() {
        return get("mode").map(Mode::of).orElse(Mode.UPGRADE);
    }

    private List<String> list(String key) {
        return get(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The application's migrations. */
    Migrations migrations(ApplicationContext context) {
        boolean recursive =
                get("migrations.recursive").map(Boolean::parseBoolean).orElse(false);
        VersionTable usual = new VersionTable(QualifiedName.of(VersionTable.DEFAULT_NAME));
        return Migrations.in(context.getClassLoader(), packages(context), recursive)
                .withSettings(texts.settings())
                .withVersionTable(new QualifiedName(
                        get("version_table_schema"),
                        get("version_table").orElse(usual.name().name())));
    }

    /** The packages that are named; else {@code migrations} below each package of the application. */
    public List<String> packages(BeanFactory application) {
        List<String> listed = list("migrations.locations").stream()
                .map(entry -> entry.substring(entry.lastIndexOf(':') + 1).strip())
                .toList();
        List<String> named = listed.isEmpty() ? list("migrations.package") : listed;
        return named.isEmpty() && AutoConfigurationPackages.has(application)
                ? AutoConfigurationPackages.get(application).stream()
                        .map(name -> name + ".migrations")
                        .toList()
                : named;
    }

    /** Whether the database is said here, and not by the application's data source. */
    boolean namesDatabase() {
        return url().isPresent();
    }

    /** A user of its own on the application's database is enough to be told. */
    private Optional<String> url() {
        return get("url")
                .or(() -> get("username")
                        .flatMap(user -> Optional.ofNullable(environment.getProperty("spring.datasource.url"))));
    }

    Connections connections(Consumer<String> progress) {
        DatabaseUrl url = DatabaseUrl.parse(url().orElseThrow());
        return Connections.at(url.with(get("username"), password()), connectWait(), progress);
    }

    Connections connections(ConnectionSource source, Consumer<String> progress) {
        return Connections.of(source, connectWait(), progress);
    }

    private Duration connectWait() {
        return texts.duration("connect_wait", "0").orElse(Duration.ZERO);
    }

    Optional<String> password() {
        return new Password(texts, Path.of("").toAbsolutePath()).text();
    }
}
