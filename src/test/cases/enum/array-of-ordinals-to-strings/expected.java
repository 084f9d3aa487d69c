package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Array of ordinals to strings. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ArrayOfOrdinalsToStrings implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn(
                "item",
                "states",
                setType(varchar(255).array())
                        .using("array_replace(array_replace(array_replace(states::text[], '0', 'OPEN'), '1', 'PAUSED'), '2', 'DONE')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "item",
                "states",
                setType(smallint().array())
                        .using("array_replace(array_replace(array_replace(states::text[], 'OPEN', '0'), 'PAUSED', '1'), 'DONE', '2')::smallint[]"));
    }
}
