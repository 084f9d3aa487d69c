package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Hospital. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Hospital implements Migration {

    @Override
    public void upgrade(Operations op) {
        // table ward_nurse_changes may have become medication_history (4 of 6 columns are the same):
        // if so, op.renameTable("ward_nurse_changes", "medication_history") in place of all that makes the one and
        // drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=medication_history
        op.createTable(
                "medication_history",
                column("change_kind", smallint()),
                column("revend", bigint()),
                column("revend_tstmp", timestamp(6)),
                column("pzn", varchar(8)),
                column("revision", bigint()),
                column("name", varchar(255)),
                primaryKey("pzn", "revision"),
                foreignKey("fka3gs5khw8v6dafds873ynjcx7", "revision").references("revision_info", "number"),
                foreignKey("fksmscu7ivqbcdmcms7gx83t1ji", "revend").references("revision_info", "number"));

        op.createTable(
                "medication_substance",
                column("medication_pzn", varchar(8)).notNull(),
                column("substances", varchar(255)),
                unique("medication_substance_medication_pzn_substances_key", "medication_pzn", "substances"),
                foreignKey("fkovnr1upeyrt2dc8o65uinip3t", "medication_pzn").references("medication", "pzn"));

        // table ward_nurse_changes may have become medication_substance_history (4 of 6 columns are the same):
        // if so, op.renameTable("ward_nurse_changes", "medication_substance_history") in place of all that makes the
        // one and drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=medication_substance_history
        op.createTable(
                "medication_substance_history",
                column("change_kind", smallint()),
                column("medication_pzn", varchar(8)),
                column("revend", bigint()),
                column("revend_tstmp", timestamp(6)),
                column("revision", bigint()),
                column("substances", varchar(255)),
                primaryKey("medication_pzn", "revision", "substances"),
                foreignKey("fk9h77ye5nt686e2pq3td23xgom", "revision").references("revision_info", "number"),
                foreignKey("fkio8qii7q4hy98sh47lf5pvtei", "revend").references("revision_info", "number"));

        op.createTable(
                "vaccination",
                column("given_on", date()).notNull(),
                column("version", integer()).notNull(),
                column("id", bigint()),
                column("patient_id", bigint()).notNull(),
                column("pzn", varchar(8)).notNull(),
                primaryKey("id"),
                foreignKey("fkg8prqlj7exp79so7uxdshupf6", "patient_id").references("patient", "person_id"),
                foreignKey("fkgsncihhnqph72d3vb5ggha499", "pzn").references("medication", "pzn"));

        // table ward_nurse_changes may have become vaccination_history (4 of 6 columns that few tables have are the
        // same):
        // if so, op.renameTable("ward_nurse_changes", "vaccination_history") in place of all that makes the one and
        // drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=vaccination_history
        op.createTable(
                "vaccination_history",
                column("change_kind", smallint()),
                column("given_on", date()),
                column("revend", bigint()),
                column("revend_tstmp", timestamp(6)),
                column("id", bigint()),
                column("patient_id", bigint()),
                column("pzn", varchar(8)),
                column("revision", bigint()),
                primaryKey("id", "revision"),
                foreignKey("fk6ye6nud8jp873a3nkfl8i1xy0", "revend").references("revision_info", "number"),
                foreignKey("fkngpd3g50i3ne475nbtpaqmem6", "revision").references("revision_info", "number"));

        op.addColumn("patient", column("blood_group", varchar(3)));
        op.addColumn("patient_history", column("blood_group", varchar(3)));
        op.addColumn("patient_history", column("bloodgroup_changed", bool()));
        op.addColumn("patient_history", column("waiting_room_note", varchar(255)));
        op.addColumn("patient_history", column("waitingroomnote_changed", bool()));
        op.addColumn("prescription", column("prescribed_by", bigint()));
        op.addColumn("prescription_history", column("admission_changed", bool()));
        op.addColumn("prescription_history", column("dose_changed", bool()));
        op.addColumn("prescription_history", column("medication_changed", bool()));
        op.addColumn("prescription_history", column("prescribed_by", bigint()));
        op.addColumn("prescription_history", column("prescribedby_changed", bool()));
        op.addColumn("prescription_history", column("validfor_changed", bool()));
        op.addColumn("prescription_text_history", column("instructions_changed", bool()));
        op.addColumn("ward", column("beds_licensed", integer()).notNull().defaultTo("0"));
        op.addColumn("ward_changes", column("beds_licensed", integer()));
        op.alterColumn("patient", "insurance_number", setType(varchar(20)));
        op.alterColumn("patient_history", "insurance_number", setType(varchar(20)));
        op.alterColumn("prescription", "dose", setType(numeric(10, 4)));
        op.alterColumn("prescription_history", "dose", setType(numeric(10, 4)));
        op.alterColumn("prescription_text", "instructions", setType(text()));
        op.alterColumn("prescription_text_history", "instructions", setType(text()));
        op.dropConstraint("patient_allergy", "patient_allergy_severity_check");
        op.dropConstraint("patient_allergy_history", "patient_allergy_history_severity_check");
        op.addConstraint("patient", check("patient_blood_group_check", "blood_group in ('A','B','AB','O')"));
        op.addConstraint(
                "patient_allergy",
                check("patient_allergy_severity_check", "severity in ('LIGHT','MODERATE','STRONG','DEADLY')"));
        op.addConstraint(
                "patient_allergy_history",
                check("patient_allergy_history_severity_check", "severity in ('LIGHT','MODERATE','STRONG','DEADLY')"));
        op.addConstraint(
                "patient_history", check("patient_history_blood_group_check", "blood_group in ('A','B','AB','O')"));
        op.addConstraint(
                "prescription", foreignKey("fkg07f0dvjrf3h0ex66hbppiyr9", "prescribed_by").references("doctor", "id"));
        op.dropTable("appointment"); // the rows of appointment are lost
        op.dropTable("appointment_history"); // the rows of appointment_history are lost
        op.dropTable("ward_nurse_changes"); // the rows of ward_nurse_changes are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "patient_allergy_history",
                "severity IN ('MODERATE')",
                "severity has no such constant afterwards: change them first");
        op.requireNoRowsWhere(
                "patient_allergy",
                "severity IN ('MODERATE')",
                "severity has no such constant afterwards: change them first");

        // table ward_nurse_changes may have become medication_history (4 of 6 columns are the same):
        // if so, op.renameTable("medication_history", "ward_nurse_changes") in place of all that makes the one and
        // drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=medication_history
        // table ward_nurse_changes may have become medication_substance_history (4 of 6 columns are the same):
        // if so, op.renameTable("medication_substance_history", "ward_nurse_changes") in place of all that makes the
        // one and drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=medication_substance_history
        // table ward_nurse_changes may have become vaccination_history (4 of 6 columns that few tables have are the
        // same):
        // if so, op.renameTable("vaccination_history", "ward_nurse_changes") in place of all that makes the one and
        // drops the other,
        // or: retort revision --autogenerate --rename ward_nurse_changes=vaccination_history
        op.createTable(
                "ward_nurse_changes",
                column("change_kind", smallint()),
                column("revend", bigint()),
                column("revend_tstmp", timestamp(6)),
                column("nurse_id", bigint()),
                column("revision", bigint()),
                column("ward_id", bigint()),
                primaryKey("nurse_id", "revision", "ward_id"),
                foreignKey("fkc0dlaf1hr9a4d787lmnr24uyu", "revision").references("revision_info", "number"),
                foreignKey("fkqfrobhl408t169rom3wg5fucd", "revend").references("revision_info", "number"));

        op.createTable(
                "appointment_history",
                column("change_kind", smallint()),
                column("revend", bigint()),
                column("revend_tstmp", timestamp(6)),
                column("doctor_id", bigint()),
                column("id", bigint()),
                column("patient_person_id", bigint()),
                column("revision", bigint()),
                column("starts_at", timestamptz(6)),
                column("note", varchar(255)),
                primaryKey("id", "revision"),
                foreignKey("fkajuasns8r2p58fwokdegvxws9", "revision").references("revision_info", "number"),
                foreignKey("fkskxsppleg29eb0ir4e4nflhqu", "revend").references("revision_info", "number"));

        op.createTable(
                "appointment",
                column("version", integer()).notNull(),
                column("doctor_id", bigint()),
                column("id", bigint()),
                column("patient_person_id", bigint()),
                column("starts_at", timestamptz(6)),
                column("note", varchar(255)),
                primaryKey("id"),
                foreignKey("fkoeb98n82eph1dx43v3y2bcmsl", "doctor_id").references("doctor", "id"),
                foreignKey("fktrf1fpyo3semhear84hdfv6he", "patient_person_id").references("patient", "person_id"));

        op.dropConstraint("prescription", "fkg07f0dvjrf3h0ex66hbppiyr9");
        op.dropConstraint("patient_history", "patient_history_blood_group_check");
        op.dropConstraint("patient_allergy_history", "patient_allergy_history_severity_check");
        op.dropConstraint("patient_allergy", "patient_allergy_severity_check");
        op.dropConstraint("patient", "patient_blood_group_check");
        op.addConstraint(
                "patient_allergy_history",
                check(
                        "patient_allergy_history_severity_check",
                        "((severity)::text = ANY ((ARRAY['LIGHT'::character varying, 'STRONG'::character varying, 'DEADLY'::character varying])::text[]))"));
        op.addConstraint(
                "patient_allergy",
                check(
                        "patient_allergy_severity_check",
                        "((severity)::text = ANY ((ARRAY['LIGHT'::character varying, 'STRONG'::character varying, 'DEADLY'::character varying])::text[]))"));
        // values in prescription_text_history.instructions that are too long for character varying(4000) do not fit
        op.alterColumn("prescription_text_history", "instructions", setType(varchar(4000)));
        // values in prescription_text.instructions that are too long for character varying(4000) do not fit
        op.alterColumn("prescription_text", "instructions", setType(varchar(4000)));
        // the values in prescription_history.dose are rounded to numeric(8,3)
        op.alterColumn("prescription_history", "dose", setType(numeric(8, 3)));
        // the values in prescription.dose are rounded to numeric(8,3)
        op.alterColumn("prescription", "dose", setType(numeric(8, 3)));
        // values in patient_history.insurance_number that are too long for character varying(12) do not fit
        op.alterColumn("patient_history", "insurance_number", setType(varchar(12)));
        // values in patient.insurance_number that are too long for character varying(12) do not fit
        op.alterColumn("patient", "insurance_number", setType(varchar(12)));
        op.dropColumn("ward_changes", "beds_licensed"); // the values in ward_changes.beds_licensed are lost
        op.dropColumn("ward", "beds_licensed"); // the values in ward.beds_licensed are lost
        // the values in prescription_text_history.instructions_changed are lost
        op.dropColumn("prescription_text_history", "instructions_changed");
        // the values in prescription_history.validfor_changed are lost
        op.dropColumn("prescription_history", "validfor_changed");
        // the values in prescription_history.prescribedby_changed are lost
        op.dropColumn("prescription_history", "prescribedby_changed");
        // the values in prescription_history.prescribed_by are lost
        op.dropColumn("prescription_history", "prescribed_by");
        // the values in prescription_history.medication_changed are lost
        op.dropColumn("prescription_history", "medication_changed");
        // the values in prescription_history.dose_changed are lost
        op.dropColumn("prescription_history", "dose_changed");
        // the values in prescription_history.admission_changed are lost
        op.dropColumn("prescription_history", "admission_changed");
        op.dropColumn("prescription", "prescribed_by"); // the values in prescription.prescribed_by are lost
        // the values in patient_history.waitingroomnote_changed are lost
        op.dropColumn("patient_history", "waitingroomnote_changed");
        // the values in patient_history.waiting_room_note are lost
        op.dropColumn("patient_history", "waiting_room_note");
        // the values in patient_history.bloodgroup_changed are lost
        op.dropColumn("patient_history", "bloodgroup_changed");
        op.dropColumn("patient_history", "blood_group"); // the values in patient_history.blood_group are lost
        op.dropColumn("patient", "blood_group"); // the values in patient.blood_group are lost
        op.dropTable("vaccination_history"); // the rows of vaccination_history are lost
        op.dropTable("vaccination"); // the rows of vaccination are lost
        op.dropTable("medication_substance_history"); // the rows of medication_substance_history are lost
        op.dropTable("medication_substance"); // the rows of medication_substance are lost
        op.dropTable("medication_history"); // the rows of medication_history are lost
    }
}
