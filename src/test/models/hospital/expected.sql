-- upgrade
CREATE TABLE medication_history (
    change_kind smallint,
    revend bigint,
    revend_tstmp timestamp(6) without time zone,
    pzn character varying(8) NOT NULL,
    revision bigint NOT NULL,
    name character varying(255),
    CONSTRAINT medication_history_pkey PRIMARY KEY (pzn, revision),
    CONSTRAINT fka3gs5khw8v6dafds873ynjcx7 FOREIGN KEY (revision) REFERENCES revision_info (number),
    CONSTRAINT fksmscu7ivqbcdmcms7gx83t1ji FOREIGN KEY (revend) REFERENCES revision_info (number)
);
CREATE TABLE medication_substance (
    medication_pzn character varying(8) NOT NULL,
    substances character varying(255),
    CONSTRAINT medication_substance_medication_pzn_substances_key UNIQUE (medication_pzn, substances),
    CONSTRAINT fkovnr1upeyrt2dc8o65uinip3t FOREIGN KEY (medication_pzn) REFERENCES medication (pzn)
);
CREATE TABLE medication_substance_history (
    change_kind smallint,
    medication_pzn character varying(8) NOT NULL,
    revend bigint,
    revend_tstmp timestamp(6) without time zone,
    revision bigint NOT NULL,
    substances character varying(255) NOT NULL,
    CONSTRAINT medication_substance_history_pkey PRIMARY KEY (medication_pzn, revision, substances),
    CONSTRAINT fk9h77ye5nt686e2pq3td23xgom FOREIGN KEY (revision) REFERENCES revision_info (number),
    CONSTRAINT fkio8qii7q4hy98sh47lf5pvtei FOREIGN KEY (revend) REFERENCES revision_info (number)
);
CREATE TABLE vaccination (
    given_on date NOT NULL,
    version integer NOT NULL,
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    pzn character varying(8) NOT NULL,
    CONSTRAINT vaccination_pkey PRIMARY KEY (id),
    CONSTRAINT fkg8prqlj7exp79so7uxdshupf6 FOREIGN KEY (patient_id) REFERENCES patient (person_id),
    CONSTRAINT fkgsncihhnqph72d3vb5ggha499 FOREIGN KEY (pzn) REFERENCES medication (pzn)
);
CREATE TABLE vaccination_history (
    change_kind smallint,
    given_on date,
    revend bigint,
    revend_tstmp timestamp(6) without time zone,
    id bigint NOT NULL,
    patient_id bigint,
    pzn character varying(8),
    revision bigint NOT NULL,
    CONSTRAINT vaccination_history_pkey PRIMARY KEY (id, revision),
    CONSTRAINT fk6ye6nud8jp873a3nkfl8i1xy0 FOREIGN KEY (revend) REFERENCES revision_info (number),
    CONSTRAINT fkngpd3g50i3ne475nbtpaqmem6 FOREIGN KEY (revision) REFERENCES revision_info (number)
);
ALTER TABLE patient ADD COLUMN blood_group character varying(3);
ALTER TABLE patient_history ADD COLUMN blood_group character varying(3);
ALTER TABLE patient_history ADD COLUMN bloodgroup_changed boolean;
ALTER TABLE patient_history ADD COLUMN waiting_room_note character varying(255);
ALTER TABLE patient_history ADD COLUMN waitingroomnote_changed boolean;
ALTER TABLE prescription ADD COLUMN prescribed_by bigint;
ALTER TABLE prescription_history ADD COLUMN admission_changed boolean;
ALTER TABLE prescription_history ADD COLUMN dose_changed boolean;
ALTER TABLE prescription_history ADD COLUMN medication_changed boolean;
ALTER TABLE prescription_history ADD COLUMN prescribed_by bigint;
ALTER TABLE prescription_history ADD COLUMN prescribedby_changed boolean;
ALTER TABLE prescription_history ADD COLUMN validfor_changed boolean;
ALTER TABLE prescription_text_history ADD COLUMN instructions_changed boolean;
ALTER TABLE ward ADD COLUMN beds_licensed integer DEFAULT 0 NOT NULL;
ALTER TABLE ward_changes ADD COLUMN beds_licensed integer;
ALTER TABLE patient ALTER COLUMN insurance_number TYPE character varying(20);
ALTER TABLE patient_history ALTER COLUMN insurance_number TYPE character varying(20);
ALTER TABLE prescription ALTER COLUMN dose TYPE numeric(10,4);
ALTER TABLE prescription_history ALTER COLUMN dose TYPE numeric(10,4);
ALTER TABLE prescription_text ALTER COLUMN instructions TYPE text;
ALTER TABLE prescription_text_history ALTER COLUMN instructions TYPE text;
ALTER TABLE patient_allergy DROP CONSTRAINT patient_allergy_severity_check;
ALTER TABLE patient_allergy_history DROP CONSTRAINT patient_allergy_history_severity_check;
ALTER TABLE patient ADD CONSTRAINT patient_blood_group_check CHECK (blood_group in ('A','B','AB','O'));
ALTER TABLE patient_allergy ADD CONSTRAINT patient_allergy_severity_check CHECK (severity in ('LIGHT','MODERATE','STRONG','DEADLY'));
ALTER TABLE patient_allergy_history ADD CONSTRAINT patient_allergy_history_severity_check CHECK (severity in ('LIGHT','MODERATE','STRONG','DEADLY'));
ALTER TABLE patient_history ADD CONSTRAINT patient_history_blood_group_check CHECK (blood_group in ('A','B','AB','O'));
ALTER TABLE prescription ADD CONSTRAINT fkg07f0dvjrf3h0ex66hbppiyr9 FOREIGN KEY (prescribed_by) REFERENCES doctor (id);
DROP TABLE appointment;
DROP TABLE appointment_history;
DROP TABLE ward_nurse_changes;

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM patient_allergy_history WHERE severity IN ('MODERATE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table patient_allergy_history has rows with severity IN (''MODERATE''), and severity has no such constant afterwards: change them first';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM patient_allergy WHERE severity IN ('MODERATE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table patient_allergy has rows with severity IN (''MODERATE''), and severity has no such constant afterwards: change them first';
    END IF;
END
$$;
CREATE TABLE ward_nurse_changes (
    change_kind smallint,
    revend bigint,
    revend_tstmp timestamp(6) without time zone,
    nurse_id bigint NOT NULL,
    revision bigint NOT NULL,
    ward_id bigint NOT NULL,
    CONSTRAINT ward_nurse_changes_pkey PRIMARY KEY (nurse_id, revision, ward_id),
    CONSTRAINT fkc0dlaf1hr9a4d787lmnr24uyu FOREIGN KEY (revision) REFERENCES revision_info (number),
    CONSTRAINT fkqfrobhl408t169rom3wg5fucd FOREIGN KEY (revend) REFERENCES revision_info (number)
);
CREATE TABLE appointment_history (
    change_kind smallint,
    revend bigint,
    revend_tstmp timestamp(6) without time zone,
    doctor_id bigint,
    id bigint NOT NULL,
    patient_person_id bigint,
    revision bigint NOT NULL,
    starts_at timestamp(6) with time zone,
    note character varying(255),
    CONSTRAINT appointment_history_pkey PRIMARY KEY (id, revision),
    CONSTRAINT fkajuasns8r2p58fwokdegvxws9 FOREIGN KEY (revision) REFERENCES revision_info (number),
    CONSTRAINT fkskxsppleg29eb0ir4e4nflhqu FOREIGN KEY (revend) REFERENCES revision_info (number)
);
CREATE TABLE appointment (
    version integer NOT NULL,
    doctor_id bigint,
    id bigint NOT NULL,
    patient_person_id bigint,
    starts_at timestamp(6) with time zone,
    note character varying(255),
    CONSTRAINT appointment_pkey PRIMARY KEY (id),
    CONSTRAINT fkoeb98n82eph1dx43v3y2bcmsl FOREIGN KEY (doctor_id) REFERENCES doctor (id),
    CONSTRAINT fktrf1fpyo3semhear84hdfv6he FOREIGN KEY (patient_person_id) REFERENCES patient (person_id)
);
ALTER TABLE prescription DROP CONSTRAINT fkg07f0dvjrf3h0ex66hbppiyr9;
ALTER TABLE patient_history DROP CONSTRAINT patient_history_blood_group_check;
ALTER TABLE patient_allergy_history DROP CONSTRAINT patient_allergy_history_severity_check;
ALTER TABLE patient_allergy DROP CONSTRAINT patient_allergy_severity_check;
ALTER TABLE patient DROP CONSTRAINT patient_blood_group_check;
ALTER TABLE patient_allergy_history ADD CONSTRAINT patient_allergy_history_severity_check CHECK (((severity)::text = ANY ((ARRAY['LIGHT'::character varying, 'STRONG'::character varying, 'DEADLY'::character varying])::text[])));
ALTER TABLE patient_allergy ADD CONSTRAINT patient_allergy_severity_check CHECK (((severity)::text = ANY ((ARRAY['LIGHT'::character varying, 'STRONG'::character varying, 'DEADLY'::character varying])::text[])));
ALTER TABLE prescription_text_history ALTER COLUMN instructions TYPE character varying(4000);
ALTER TABLE prescription_text ALTER COLUMN instructions TYPE character varying(4000);
ALTER TABLE prescription_history ALTER COLUMN dose TYPE numeric(8,3);
ALTER TABLE prescription ALTER COLUMN dose TYPE numeric(8,3);
ALTER TABLE patient_history ALTER COLUMN insurance_number TYPE character varying(12);
ALTER TABLE patient ALTER COLUMN insurance_number TYPE character varying(12);
ALTER TABLE ward_changes DROP COLUMN beds_licensed;
ALTER TABLE ward DROP COLUMN beds_licensed;
ALTER TABLE prescription_text_history DROP COLUMN instructions_changed;
ALTER TABLE prescription_history DROP COLUMN validfor_changed;
ALTER TABLE prescription_history DROP COLUMN prescribedby_changed;
ALTER TABLE prescription_history DROP COLUMN prescribed_by;
ALTER TABLE prescription_history DROP COLUMN medication_changed;
ALTER TABLE prescription_history DROP COLUMN dose_changed;
ALTER TABLE prescription_history DROP COLUMN admission_changed;
ALTER TABLE prescription DROP COLUMN prescribed_by;
ALTER TABLE patient_history DROP COLUMN waitingroomnote_changed;
ALTER TABLE patient_history DROP COLUMN waiting_room_note;
ALTER TABLE patient_history DROP COLUMN bloodgroup_changed;
ALTER TABLE patient_history DROP COLUMN blood_group;
ALTER TABLE patient DROP COLUMN blood_group;
DROP TABLE vaccination_history;
DROP TABLE vaccination;
DROP TABLE medication_substance_history;
DROP TABLE medication_substance;
DROP TABLE medication_history;
