package dev.retort;

import dev.retort.codegen.Caution;
import dev.retort.codegen.Note;
import dev.retort.diff.Obstacle;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a generated class says above the lines that a person has to think about. */
public final class MigrationNotes {

    private MigrationNotes() {}

    /** The notes on the plan of a comparison, in both directions. */
    public static List<Note> of(SchemaDiff diff, Plan plan) {
        return Stream.of(
                        RenameAlternatives.of(diff).stream(),
                        cautions(diff, plan.upgrade()),
                        cautions(diff, plan.downgrade()))
                .<Note>flatMap(notes -> notes)
                .toList();
    }

    private static Stream<Caution> cautions(SchemaDiff diff, List<Operation> direction) {
        return diff.obstacles(direction).stream().map(MigrationNotes::caution);
    }

    private static Caution caution(Obstacle obstacle) {
        String kind = obstacle.kind().toUpperCase(Locale.ROOT);
        return new Caution(
                obstacle.at(),
                obstacle.describe() + ", and PostgreSQL refuses this while it is there",
                "DROP " + kind + " " + obstacle.view().view().name().toSql() + " before this and its CREATE " + kind
                        + " at the end, both by op.execute, let it pass");
    }
}
