package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Columns of keys. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnsOfKeys implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("city", "country_code", "country_iso");
        op.renameColumn("country", "code", "iso");
        op.renameColumn("country", "number", "numeric_code");
        op.renameConstraint("city", "fkk7boac7k19r37hsekju2dje6s", "fkk9xsa5nstdyg824fnh55lsx9");
        op.renameConstraint("country", "country_number_key", "country_numeric_code_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("country", "country_numeric_code_key", "country_number_key");
        op.renameConstraint("city", "fkk9xsa5nstdyg824fnh55lsx9", "fkk7boac7k19r37hsekju2dje6s");
        op.renameColumn("country", "numeric_code", "number");
        op.renameColumn("country", "iso", "code");
        op.renameColumn("city", "country_iso", "country_code");
    }
}
