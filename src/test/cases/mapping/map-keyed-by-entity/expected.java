package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Map keyed by entity. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MapKeyedByEntity implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "student_marks",
                column("marks", integer()),
                column("student_id", bigint()),
                column("course_id", bigint()),
                primaryKey("student_id", "course_id"),
                foreignKey("fkpc9appubui2hl3b18nqd90uwj", "course_id").references("course", "id"),
                foreignKey("fktp7wjwhxrfbotqqwqqqsf74fu", "student_id").references("student", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("student_marks"); // the rows of student_marks are lost
    }
}
