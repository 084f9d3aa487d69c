package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Many to many. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ManyToMany implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "student_course",
                column("student_id", bigint()),
                column("courses_id", bigint()),
                primaryKey("student_id", "courses_id"),
                foreignKey("fk1xm2hei9chmwoqf2wfm104nmg", "student_id").references("student", "id"),
                foreignKey("fkhsraemp5c43dqbijrt4uppboe", "courses_id").references("course", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("student_course"); // the rows of student_course are lost
    }
}
