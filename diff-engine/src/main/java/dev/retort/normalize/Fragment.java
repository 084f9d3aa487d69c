package dev.retort.normalize;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import java.util.List;

/** A piece of a table whose spelling PostgreSQL is to settle, with the columns that it may refer to. */
public sealed interface Fragment {

    /** The columns that the piece may refer to. */
    List<Column> context();

    /**
     * The type, default, generated expression and collation of a column.
     *
     * <p>{@code serial} and its kin are no types: the canonical form of such a column is an integer that is NOT NULL,
     * without the default, since the sequence's name depends on the table. {@link SerialColumns} spells them out
     * beforehand.
     *
     * @param context the table's other columns; empty unless the column is generated
     */
    record OfColumn(List<Column> context, Column column) implements Fragment {

        public OfColumn {
            context = List.copyOf(context);
        }
    }

    /** The condition of a check constraint. */
    record OfCheck(List<Column> context, Check check) implements Fragment {

        public OfCheck {
            context = List.copyOf(context);
        }
    }

    /** The definition of an exclusion constraint. */
    record OfExclusion(List<Column> context, Exclusion exclusion) implements Fragment {

        public OfExclusion {
            context = List.copyOf(context);
        }
    }

    /** The key expressions, operator classes, collations, storage parameters and predicate of an index. */
    record OfIndex(List<Column> context, Index index) implements Fragment {

        public OfIndex {
            context = List.copyOf(context);
        }
    }
}
