package dev.retort;

import dev.retort.codegen.Caution;
import dev.retort.codegen.Note;
import dev.retort.diff.Obstacle;
import dev.retort.diff.SchemaDiff;
import dev.retort.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** What a generated class says above the lines that a person has to think about. */
public final class MigrationNotes {

    private MigrationNotes() {}

    /** The notes on the plan of a comparison, in both directions. */
    public static List<Note> of(SchemaDiff diff, Plan plan) {
        return Stream.of(
                        RenameAlternatives.of(diff).stream(),
                        cautions(diff.obstacles(plan.upgrade(), plan.downgrade())),
                        cautions(diff.obstacles(plan.downgrade(), plan.upgrade())))
                .<Note>flatMap(notes -> notes)
                .toList();
    }

    private static Stream<Caution> cautions(List<Obstacle> obstacles) {
        return obstacles.stream().map(MigrationNotes::caution);
    }

    private static Caution caution(Obstacle obstacle) {
        String consequence =
                obstacle.refused() ? ", and PostgreSQL refuses this while it is there" : ", and goes with it";
        return new Caution(obstacle.at(), obstacle.describe() + consequence, obstacle.remedy("this"));
    }
}
