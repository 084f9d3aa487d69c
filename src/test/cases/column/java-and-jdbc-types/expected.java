package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Java and jdbc types. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JavaAndJdbcTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("address", type("inet")));
        op.addColumn("item", column("document", jsonb()));
        op.addColumn("item", column("duration", numeric(21, 0)));
        op.addColumn("item", column("interval", type("interval second(6)")));
        op.addColumn("item", column("moment", timestamptz(3)));
        op.addColumn("item", column("nationalized", varchar(255)));
        op.addColumn("item", column("numbers", integer().array()));
        op.addColumn("item", column("secret", varchar(255)));
        op.addColumn("item", column("texts", varchar(255).array()));
        op.addColumn("item", column("uuid", uuid()));
        op.addColumn("item", column("uuids", uuid().array()));
        op.addColumn("item", column("uuidtext", character(36)));
        op.addColumn("item", column("xml", type("xml")));
        // values in item.small that are too great for smallint do not fit
        op.alterColumn("item", "small", setType(smallint()));
        op.alterColumn("item", "text", setType(text()));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.text that are too long for character varying(255) do not fit
        op.alterColumn("item", "text", setType(varchar(255)));
        op.alterColumn("item", "small", setType(integer()));
        op.dropColumn("item", "xml"); // the values in item.xml are lost
        op.dropColumn("item", "uuidtext"); // the values in item.uuidtext are lost
        op.dropColumn("item", "uuids"); // the values in item.uuids are lost
        op.dropColumn("item", "uuid"); // the values in item.uuid are lost
        op.dropColumn("item", "texts"); // the values in item.texts are lost
        op.dropColumn("item", "secret"); // the values in item.secret are lost
        op.dropColumn("item", "numbers"); // the values in item.numbers are lost
        op.dropColumn("item", "nationalized"); // the values in item.nationalized are lost
        op.dropColumn("item", "moment"); // the values in item.moment are lost
        op.dropColumn("item", "interval"); // the values in item.interval are lost
        op.dropColumn("item", "duration"); // the values in item.duration are lost
        op.dropColumn("item", "document"); // the values in item.document are lost
        op.dropColumn("item", "address"); // the values in item.address are lost
    }
}
