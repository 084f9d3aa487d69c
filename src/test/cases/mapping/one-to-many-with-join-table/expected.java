package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** One to many with join table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OneToManyWithJoinTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "enrolment",
                column("course", bigint()).notNull(),
                column("student", bigint()).notNull(),
                unique("enrolment_course_key", "course"),
                foreignKey("fkntu8b4nu4vy3ra1ln7tore81l", "student").references("student", "id"),
                foreignKey("fksdec3pc7c27k7pyq2a3syimkw", "course").references("course", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("enrolment"); // the rows of enrolment are lost
    }
}
