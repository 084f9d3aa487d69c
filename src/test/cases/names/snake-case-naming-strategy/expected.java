package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Snake case naming strategy. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SnakeCaseNamingStrategy implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("user_account", column("created_by_id", bigint()));
        op.addColumn("user_account", column("last_seen_at", timestamptz(6)));
        op.addConstraint(
                "user_account",
                foreignKey("fkchjrnfrqv16qmi64prhq4l1yq", "created_by_id").references("user_account", "id"));
        op.createIndex("ix_first_name", "user_account", "first_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_first_name");
        op.dropConstraint("user_account", "fkchjrnfrqv16qmi64prhq4l1yq");
        op.dropColumn("user_account", "last_seen_at"); // the values in user_account.last_seen_at are lost
        op.dropColumn("user_account", "created_by_id"); // the values in user_account.created_by_id are lost
    }
}
