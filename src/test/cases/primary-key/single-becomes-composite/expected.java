package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single becomes composite. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleBecomesComposite implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("city", column("country_since", integer()));
        op.fill("city", "country_since", "1990");
        op.addColumn("country", column("since", integer()));
        op.fill("country", "since", "1990");
        op.alterColumn("country", "since", setNotNull());
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
