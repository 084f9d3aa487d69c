package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Every option changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EveryOptionChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn(
                "ticket",
                "id",
                dropIdentity(),
                addIdentity(always(numbering().startWith(-1).incrementBy(-1).minValue(-500).maxValue(-1).cycled())));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "ticket",
                "id",
                dropIdentity(),
                addIdentity(byDefault(numbering().startWith(10).incrementBy(2).minValue(4).maxValue(1000).cache(3))));
    }
}
