package dev.retort.schema;

/**
 * A table's constraint, always with a name: where Hibernate leaves it to the server, the name that the server chooses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>
 */
public sealed interface Constraint extends TableElement
        permits PrimaryKey, Unique, ForeignKey, Check, NotNull, Exclusion {

    String name();

    /** The same constraint on a known table: an unnamed primary key gets the name that PostgreSQL chooses. */
    default Constraint on(QualifiedName table) {
        return this;
    }

    /** Whether all rows were checked; false for what was added NOT VALID. */
    default boolean validated() {
        return true;
    }

    /** The same constraint under another name. */
    Constraint named(String newName);
}
