package dev.retort.normalize;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;

/** A piece of a schema whose spelling PostgreSQL is to settle, with what it may refer to. */
public sealed interface Fragment {

    /** The columns that a piece of a table may refer to; empty for a view. */
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

    /**
     * The query of a view.
     *
     * @param tables that it reads, itself or through views, as they will be
     * @param views that it reads, each after those that it reads itself
     */
    record OfView(List<Table> tables, List<View> views, View view) implements Fragment {

        public OfView {
            tables = List.copyOf(tables);
            views = List.copyOf(views);
        }

        /** The query in the schema that it is part of; what a schema beside the default one holds is read as it is. */
        public static OfView in(Schema schema, View view) {
            return new ReadObjects(schema).of(view);
        }

        @Override
        public List<Column> context() {
            return List.of();
        }
    }
}
