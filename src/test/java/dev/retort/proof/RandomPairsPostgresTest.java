package dev.retort.proof;

import dev.retort.proof.random.SchemaChange;
import dev.retort.proof.random.SchemaChange.Kind;
import dev.retort.schema.Schema;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Random pairs of schemas keep laws 1 to 4. The pairs are the same in every run; with {@code -Pnightly} there are ten
 * times as many, and others each time.
 */
class RandomPairsPostgresTest {

    private static final int HIGHEST_SEED = 100_000;

    @Provide
    Arbitrary<List<SchemaChange>> before() {
        return changes(30);
    }

    @Provide
    Arbitrary<List<SchemaChange>> after() {
        return changes(10);
    }

    /** Half of the changes add something, or there would be little to change. */
    private static Arbitrary<List<SchemaChange>> changes(int most) {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Kind.ADD_TABLE, Kind.CHANGE_VIEW)),
                Tuple.of(3, Arbitraries.of(Kind.ADD_COLUMN)),
                Tuple.of(6, Arbitraries.of(Kind.values())));
        Arbitrary<Integer> seeds = Arbitraries.integers().between(0, HIGHEST_SEED);
        return Combinators.combine(kinds, seeds).as(SchemaChange::new).list().ofMaxSize(most);
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void keepTheLaws(@ForAll("before") List<SchemaChange> before, @ForAll("after") List<SchemaChange> after)
            throws Exception {
        verify(before, after);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("nightly")
    void keepTheLawsWhateverTheyAre(
            @ForAll("before") List<SchemaChange> before, @ForAll("after") List<SchemaChange> after) throws Exception {
        verify(before, after);
    }

    private static void verify(List<SchemaChange> before, List<SchemaChange> after) throws Exception {
        Schema start = SchemaChange.all(Schema.EMPTY, before);
        Schema end = SchemaChange.all(start, after);
        Life.lead("random pair", start, end);
    }

    @AfterContainer
    static void dropDatabases() {
        WorkDatabase.dropAll();
    }
}
