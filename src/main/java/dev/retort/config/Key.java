package dev.retort.config;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every key that {@code retort.properties} may hold, with what it is when it is absent. */
public enum Key {
    URL("url", "embedded"),
    USERNAME("username", null),
    PASSWORD("password", null),
    PASSWORD_FILE("password.file", null),
    PASSWORD_COMMAND("password.command", null),
    ENTITIES_PACKAGES("entities.packages", null),
    ENTITIES_PERSISTENCE_UNIT("entities.persistence-unit", null),
    ENTITIES_CLASSPATH("entities.classpath", "auto"),
    MIGRATIONS_DIRECTORY("migrations.directory", "src/main/java"),
    MIGRATIONS_PACKAGE("migrations.package", "migrations"),
    MIGRATIONS_LOCATIONS("migrations.locations", null),
    MIGRATIONS_RECURSIVE("migrations.recursive", "false"),
    SCRATCH_URL("scratch_url", "embedded"),
    VERSION_TABLE("version_table", "retort_version"),
    VERSION_TABLE_SCHEMA("version_table_schema", null),
    CONNECT_WAIT("connect_wait", "0"),
    TRANSACTION("transaction", "migration"),
    LOCK_WAIT("lock_wait", "10min"),
    LOCK_TIMEOUT("lock_timeout", "5s"),
    LOCK_RETRIES("lock_retries", "10"),
    STATEMENT_TIMEOUT("statement_timeout", null),
    IDLE_TIMEOUT("idle_in_transaction_session_timeout", "10min"),
    FILE_TEMPLATE("file_template", "R{year}{month}{day}{hour}{minute}_{Slug}"),
    TIMEZONE("timezone", "UTC"),
    SLUG_LENGTH("slug_length", "40"),
    HEADER_FILE("header_file", null),
    MIGRATIONS_BASE("migrations.base", null),
    POST_WRITE_HOOKS("post_write_hooks", null),
    SCHEMAS("schemas", null),
    INCLUDE("include", null),
    EXCLUDE("exclude", null),
    ENVIRONMENT("environment", null);

    private static final Set<Key> LATE = EnumSet.of(
            URL,
            USERNAME,
            PASSWORD,
            PASSWORD_FILE,
            PASSWORD_COMMAND,
            SCRATCH_URL,
            VERSION_TABLE,
            VERSION_TABLE_SCHEMA,
            CONNECT_WAIT,
            TRANSACTION,
            LOCK_WAIT,
            LOCK_TIMEOUT,
            LOCK_RETRIES,
            STATEMENT_TIMEOUT,
            IDLE_TIMEOUT,
            SCHEMAS,
            INCLUDE,
            EXCLUDE);

    private final String text;
    private final String defaultValue;

    Key(String text, String defaultValue) {
        this.text = text;
        this.defaultValue = defaultValue;
    }

    /** The key as it is written in the file. */
    public String text() {
        return text;
    }

    Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    static Key named(String text) {
        return Arrays.stream(values())
                .filter(key -> key.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> texts() {
        return Arrays.stream(values()).map(Key::text).toList();
    }

    /** Whether the key is one of ours or one that Hibernate gets. */
    public static boolean isKnown(String key) {
        return isHibernate(key) || texts().contains(key);
    }

    /**
     * Whether the key is read late enough for the project's own class to set it: not what is needed to find that class,
     * and not how new files look.
     */
    static boolean isLate(String key) {
        return isHibernate(key) || LATE.stream().anyMatch(late -> late.text().equals(key));
    }

    static boolean isHibernate(String key) {
        return key.startsWith("hibernate.") || key.startsWith("jakarta.persistence.");
    }
}
