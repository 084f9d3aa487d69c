package dev.retort.normalize;

import dev.retort.schema.EnumType;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.List;

/**
 * Brings the pieces of a schema to one spelling.
 *
 * <p>The canonical form is the one that PostgreSQL prints again when it is given it. One reading and printing is not
 * always enough: {@code status in ('A', 'B')} on a {@code varchar} column is printed as {@code (status)::text = ANY
 * ((ARRAY['A'::character varying, …])::text[])}, which, written into a migration, comes back as {@code … ANY
 * (ARRAY[('A'::character varying)::text, …])}. Either may stand in a catalog. Two pieces mean the same if their
 * canonical forms are equal, so where a wanted and a found piece differ as they stand, <strong>both</strong> belong
 * into the question.
 */
public interface Normalizer {

    /**
     * Gives the canonical form of every fragment, or the reason why it has none. Names of columns, checks and indexes
     * are not compared by the server: they, and all else that has only one spelling, stay as they are.
     *
     * @param wantedTypes the enum types that the fragments may name, whether or not they exist yet
     */
    CanonicalForms normalize(Collection<Fragment> fragments, List<EnumType> wantedTypes);

    /**
     * Gives tables whose expressions name columns by their new names, as PostgreSQL prints them after the renames;
     * everything else in them is as before, the names of the columns too.
     *
     * @throws dev.retort.problem.FailureException if the server cannot make a copy of one of them
     */
    default List<Table> renamed(List<ColumnRenames> tables) {
        throw new UnsupportedOperationException("only a server knows what an expression means");
    }
}
