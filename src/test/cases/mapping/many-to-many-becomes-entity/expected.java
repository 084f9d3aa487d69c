package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Many to many becomes entity. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ManyToManyBecomesEntity implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("enrolment_seq").incrementBy(50));
        op.renameConstraint("enrolment", "fk8248ihfyxo0v6s83h4cl0y106", "fkcjhe214bal7dmuwl2s1ejloi7");
        op.renameConstraint("enrolment", "fkdycxgim7cc0q1n76m89lutook", "fkskcg86qeyb6u6l1ylu4es2djq");
        op.addColumn("enrolment", column("id", bigint()));
        op.fill("enrolment", "id", "nextval('enrolment_seq')");
        op.alterColumn("enrolment", "id", setNotNull());
        op.addColumn("enrolment", column("since", date()).notNull().defaultTo("current_date"));
        op.dropConstraint("enrolment", "enrolment_pkey");
        op.addConstraint("enrolment", primaryKey("id"));
        op.addConstraint("enrolment", unique("enrolment_student_id_courses_id_key", "student_id", "courses_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("enrolment", "enrolment_student_id_courses_id_key");
        op.dropConstraint("enrolment", "enrolment_pkey");
        op.addConstraint("enrolment", primaryKey("student_id", "courses_id"));
        op.dropColumn("enrolment", "since"); // the values in enrolment.since are lost
        op.dropColumn("enrolment", "id"); // the values in enrolment.id are lost
        op.renameConstraint("enrolment", "fkskcg86qeyb6u6l1ylu4es2djq", "fkdycxgim7cc0q1n76m89lutook");
        op.renameConstraint("enrolment", "fkcjhe214bal7dmuwl2s1ejloi7", "fk8248ihfyxo0v6s83h4cl0y106");
        op.dropSequence("enrolment_seq"); // the position of enrolment_seq is lost
    }
}
