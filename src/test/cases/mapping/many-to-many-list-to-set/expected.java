package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Many to many list to set. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ManyToManyListToSet implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("student_course", primaryKey("student_id", "courses_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("student_course", "student_course_pkey");
    }
}
