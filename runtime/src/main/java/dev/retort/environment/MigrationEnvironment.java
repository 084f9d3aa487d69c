package dev.retort.environment;

import dev.retort.schema.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project decides by itself, in a class of its own with a constructor without parameters. The key
 * {@code environment} names it, or the file {@code META-INF/services/dev.retort.environment.MigrationEnvironment}.
 *
 * <p>Each method has a default that changes nothing. One object serves one command; {@link #settings} is called first.
 * What a method throws ends the command with a message; nothing is written and no transaction is committed then.
 */
public interface MigrationEnvironment {

    /**
     * Gives settings for this command: keys of {@code retort.properties} about the database, Hibernate and what is
     * compared. They win over the file; those of the command line win over them.
     *
     * <pre>{@code
     * return Map.of("version_table_schema", context.arguments().getOrDefault("tenant", "public"));
     * }</pre>
     */
    default Map<String, String> settings(EnvironmentContext context) {
        return Map.of();
    }

    /**
     * Whether an object takes part in comparisons. It is asked for each object of the database and of the entities; one
     * {@code false} leaves the object alone on both sides, with all that is in it. What is left alone is reported.
     */
    default boolean includes(ComparedObject object) {
        return true;
    }

    /** Compares the types of a column; without an opinion they are equal where PostgreSQL spells them the same. */
    default Verdict compareType(ComparedColumn column) {
        return Verdict.NO_OPINION;
    }

    /** Compares the defaults of a column, either of which may be absent. */
    default Verdict compareDefault(ComparedColumn column) {
        return Verdict.NO_OPINION;
    }

    /**
     * Gives the steps to plan in place of one: the same, another, several in their order, or none, which is reported. Each
     * step undoes in its downgrade what it does in its upgrade: what one creates the other drops. A step that does not,
     * or that takes away what another one needs, is refused.
     */
    default List<PlannedStep> rewrite(PlannedStep step) {
        return List.of(step);
    }

    /**
     * Gives the Java for a column type in a written migration, in place of Retort's own word: a static method of the
     * project's that returns this very type.
     *
     * <pre>{@code
     * return type.sql().equals("numeric(19,4)") ? Optional.of(JavaCall.of("com.acme.Types", "money")) : Optional.empty();
     * }</pre>
     */
    default Optional<JavaCall> printType(Type type) {
        return Optional.empty();
    }

    /**
     * Hears that the version table has changed, in the transaction that changed it and before its commit: what is
     * written on the connection is there if the change is, and an exception takes both back. A dry run and a script do
     * not call it.
     *
     * @param connection in the transaction; only the runner ends that
     */
    default void versionChanged(VersionChange change, Connection connection) throws SQLException {}
}
