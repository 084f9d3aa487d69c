package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** One to many with join column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OneToManyWithJoinColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("course", column("student_id", bigint()));
        op.addConstraint("course", foreignKey("fkd70j1kui7t5i8o538d92ljqpe", "student_id").references("student", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("course", "fkd70j1kui7t5i8o538d92ljqpe");
        op.dropColumn("course", "student_id"); // the values in course.student_id are lost
    }
}
