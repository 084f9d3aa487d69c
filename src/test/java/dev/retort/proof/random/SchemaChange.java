package dev.retort.proof.random;

import dev.retort.schema.Schema;
import java.util.List;

/**
 * One change of a schema.
 *
 * @param kind what changes
 * @param seed which object it changes, and how
 */
public record SchemaChange(Kind kind, int seed) {

    private interface Effect {
        Schema on(Schema schema, Dice dice);
    }

    /** What can change. A kind that finds nothing to change leaves the schema as it is. */
    public enum Kind {
        ADD_TABLE(TableChanges::add),
        DROP_TABLE(TableChanges::drop),
        COMMENT_TABLE(TableChanges::comment),
        MOVE_TABLE(TableChanges::move),
        ADD_COLUMN(ColumnChanges::add),
        DROP_COLUMN(ColumnChanges::drop),
        CHANGE_TYPE(ColumnChanges::type),
        CHANGE_NULLABILITY(ColumnChanges::nullability),
        CHANGE_DEFAULT(ColumnChanges::defaultValue),
        CHANGE_IDENTITY(ColumnChanges::identity),
        CHANGE_GENERATED(ColumnChanges::generated),
        CHANGE_COLLATION(ColumnChanges::collation),
        COMMENT_COLUMN(ColumnChanges::comment),
        CHANGE_PRIMARY_KEY(ConstraintChanges::primaryKey),
        CHANGE_UNIQUE(ConstraintChanges::unique),
        CHANGE_FOREIGN_KEY(ConstraintChanges::foreignKey),
        CHANGE_CHECK(ConstraintChanges::check),
        DROP_CONSTRAINT(ConstraintChanges::drop),
        RENAME_CONSTRAINT(ConstraintChanges::rename),
        ADD_INDEX(IndexChanges::add),
        DROP_INDEX(IndexChanges::drop),
        REPLACE_INDEX(IndexChanges::replace),
        RENAME_INDEX(IndexChanges::rename),
        CHANGE_SEQUENCE(SequenceChanges::change),
        DROP_SEQUENCE(SequenceChanges::drop),
        CHANGE_ENUM(EnumChanges::change),
        DROP_ENUM(EnumChanges::drop),
        CHANGE_VIEW(ViewChanges::change),
        DROP_VIEW(ViewChanges::drop);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }
    }

    /** What a list of changes makes of a schema, each followed by the repair of what it broke. */
    public static Schema all(Schema start, List<SchemaChange> changes) {
        Schema schema = start;
        for (SchemaChange change : changes) {
            schema = Repair.of(change.kind.effect.on(schema, new Dice(change.seed)));
        }
        return schema;
    }
}
