package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Scalar to array keeps rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ScalarToArrayKeepsRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn(
                "item",
                "numbers",
                setType(integer().array()).using("CASE WHEN numbers IS NULL THEN NULL ELSE ARRAY[numbers] END"));
        op.alterColumn(
                "item",
                "words",
                setType(varchar(255).array())
                        .using("CASE WHEN words IS NULL OR words LIKE '{%' THEN words::text[] ELSE ARRAY[words] END"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "item",
                "words",
                setType(varchar(255))
                        .using("CASE WHEN cardinality(words) = 1 THEN words[1]::text ELSE words::text END"));
        // of the values in item.numbers only the first element is kept
        op.alterColumn("item", "numbers", setType(integer()).using("numbers[1]"));
    }
}
