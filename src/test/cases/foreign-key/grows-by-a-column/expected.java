package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Grows by a column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GrowsByAColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "city",
                "country_code IS NOT NULL",
                "country_since is part of that reference now and needs a value: op.fill, or revision --fill city.country_since=VALUE");
        op.requireNoRows("country", "since needs a value: op.fill, or revision --fill country.since=VALUE");
        op.addColumn("city", column("country_since", integer()));
        op.addColumn("country", column("since", integer()).notNull());
        op.dropConstraint("city", "fkk7boac7k19r37hsekju2dje6s");
        op.dropConstraint("country", "country_pkey");
        op.addConstraint("country", primaryKey("code", "since"));
        op.addConstraint(
                "city",
                foreignKey("fk2mcloi47t51qjg8vuqoib96ef", "country_code", "country_since")
                        .references("country", "code", "since"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("city", "fk2mcloi47t51qjg8vuqoib96ef");
        op.dropConstraint("country", "country_pkey");
        op.addConstraint("country", primaryKey("code"));
        op.addConstraint(
                "city", foreignKey("fkk7boac7k19r37hsekju2dje6s", "country_code").references("country", "code"));
        op.dropColumn("country", "since"); // the values in country.since are lost
        op.dropColumn("city", "country_since"); // the values in city.country_since are lost
    }
}
