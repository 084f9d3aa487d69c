package dev.retort;

import dev.retort.accept.Judgement;
import dev.retort.run.ChangedMigration;
import java.util.List;

/**
 * What a check has found.
 *
 * @param judgement the comparison of entities and database, with what the project accepts
 * @param changed applied migrations whose files mean something else now
 */
public record Checked(Judgement judgement, List<ChangedMigration> changed) {

    public Checked {
        changed = List.copyOf(changed);
    }

    /** Whether there is nothing to mend. */
    public boolean isClean() {
        return judgement.diff().differences().isEmpty() && changed.isEmpty();
    }
}
