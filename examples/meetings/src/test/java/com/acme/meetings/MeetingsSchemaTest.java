package com.acme.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations make the schema that the application needs. */
class MeetingsSchemaTest {

    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CHECK_VIOLATION = "23514";

    private static MigratedDatabase database;

    @BeforeAll
    static void migrate() throws Exception {
        database = MigratedDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void theApplicationMigratesBeforeItAnswers() throws Exception {
        String fresh = database.another("fresh");
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        try {
            MeetingsApplication.main(new String[] {fresh});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString()).contains("0 meetings");
    }

    @Test
    void everyTableExists() throws Exception {
        assertThat(database.column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .contains("meetings", "prds", "tasks", "retort_version");
    }

    @Test
    void meetingsHasItsColumns() throws Exception {
        assertThat(columnsOf("meetings"))
                .contains(
                        entry("id", "bigint not null"),
                        entry("title", "character varying(200) not null"),
                        entry("minutes", "text"),
                        entry("location", "character varying(120)"),
                        entry("starts_at", "timestamp(6) with time zone not null"),
                        entry("duration_minutes", "integer not null"),
                        entry("attendee_count", "smallint"),
                        entry("confidential", "boolean not null"),
                        entry("budget", "numeric(12,2)"),
                        entry("external_ref", "uuid"),
                        entry("created_at", "timestamp(6) with time zone not null"),
                        entry("updated_at", "timestamp(6) with time zone not null"));
    }

    @Test
    void prdsHasItsColumns() throws Exception {
        assertThat(columnsOf("prds"))
                .contains(
                        entry("id", "bigint not null"),
                        entry("meeting_id", "bigint not null"),
                        entry("title", "character varying(200) not null"),
                        entry("content", "jsonb not null"),
                        entry("revision", "integer not null default 1"),
                        entry("created_at", "timestamp(6) with time zone not null"));
    }

    @Test
    void tasksHasItsColumns() throws Exception {
        assertThat(columnsOf("tasks"))
                .contains(
                        entry("id", "bigint not null"),
                        entry("prd_id", "bigint not null"),
                        entry("title", "character varying(200) not null"),
                        entry("status", "character varying(20) not null"),
                        entry("priority", "character varying(20) not null"),
                        entry("assignee", "character varying(80)"),
                        entry("due_on", "date"),
                        entry("estimated_hours", "numeric(6,2)"),
                        entry("created_at", "timestamp(6) with time zone not null"));
    }

    @Test
    void everyKeyIsAnIdentityColumn() throws Exception {
        assertThat(database.column("""
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND is_identity = 'YES' AND identity_generation = 'BY DEFAULT'
                        """)).contains("meetings.id", "prds.id", "tasks.id");
    }

    @Test
    void everyTableHasItsPrimaryKey() throws Exception {
        assertThat(constraints("p"))
                .contains("meetings PRIMARY KEY (id)", "prds PRIMARY KEY (id)", "tasks PRIMARY KEY (id)");
    }

    @Test
    void foreignKeysLeadFromTasksToPrdsToMeetings() throws Exception {
        assertThat(constraints("f"))
                .contains(
                        "prds FOREIGN KEY (meeting_id) REFERENCES meetings(id)",
                        "tasks FOREIGN KEY (prd_id) REFERENCES prds(id)");
    }

    @Test
    void aMeetingHasAtMostOnePrd() throws Exception {
        assertThat(constraints("u")).contains("prds UNIQUE (meeting_id)");
    }

    @Test
    void meetingsHasThreeIndexes() throws Exception {
        assertThat(indexesOf("meetings"))
                .contains(
                        entry("ix_meetings_starts_at", "btree (starts_at DESC)"),
                        entry("ix_meetings_external_ref", "btree (external_ref)"),
                        entry("ix_meetings_location_title", "btree (location, title)"));
    }

    @Test
    void tasksHasFiveIndexes() throws Exception {
        assertThat(indexesOf("tasks"))
                .contains(
                        entry("ix_tasks_prd", "btree (prd_id)"),
                        entry("ix_tasks_status", "btree (status)"),
                        entry("ix_tasks_assignee", "btree (assignee)"),
                        entry("ix_tasks_due_on_priority", "btree (due_on, priority)"),
                        entry("ix_tasks_created_at", "btree (created_at DESC)"));
    }

    @Test
    void theVersionTableIsAtHead() throws Exception {
        assertThat(database.column("SELECT version_num FROM retort_version"))
                .containsExactlyElementsOf(MigratedDatabase.headsOfMigrations())
                .hasSize(1);
    }

    @Test
    void rowsThatRespectTheForeignKeysAreTaken() throws Exception {
        long meeting = insertMeeting();
        long prd = insertPrd(meeting);
        long task = insertTask(prd, "OPEN");

        assertThat(database.column("SELECT prd_id FROM tasks WHERE id = " + task))
                .containsExactly("" + prd);
    }

    @Test
    void aTaskWithoutItsPrdIsRefused() {
        assertRefused(FOREIGN_KEY_VIOLATION, "fk_tasks_prd", () -> insertTask(-1, "OPEN"));
    }

    @Test
    void aPrdWithoutItsMeetingIsRefused() {
        assertRefused(FOREIGN_KEY_VIOLATION, "meeting_id", () -> insertPrd(-1));
    }

    @Test
    void aMeetingWithAPrdStays() throws Exception {
        long meeting = insertMeeting();
        insertPrd(meeting);

        assertRefused(
                FOREIGN_KEY_VIOLATION, "prds", () -> database.update("DELETE FROM meetings WHERE id = " + meeting));
    }

    @Test
    void aSecondPrdOfAMeetingIsRefused() throws Exception {
        long meeting = insertMeeting();
        insertPrd(meeting);

        assertRefused(UNIQUE_VIOLATION, "meeting_id", () -> insertPrd(meeting));
    }

    @Test
    void aStatusThatTheEnumDoesNotHaveIsRefused() throws Exception {
        long prd = insertPrd(insertMeeting());

        assertRefused(CHECK_VIOLATION, "status", () -> insertTask(prd, "FORGOTTEN"));
    }

    @Test
    void hibernateAcceptsTheSchemaAndWorksOnIt() {
        try (SessionFactory sessions = sessionFactory()) {
            Long taskId = sessions.fromTransaction(session -> {
                Meeting meeting = new Meeting("Kick-off", Instant.parse("2026-03-02T09:00:00Z"), 45);
                meeting.setBudget(new BigDecimal("1250.50"));
                Prd prd = new Prd(meeting, "Search");
                prd.setContent(Map.of("goals", List.of("fast", "forgiving"), "pages", 3));
                Task task = new Task(prd, "Choose an index");
                session.persist(meeting);
                session.persist(prd);
                session.persist(task);
                return task.getId();
            });
            sessions.inTransaction(session -> {
                Prd prd = session.find(Task.class, taskId).getPrd();
                assertThat(prd.getContent()).isEqualTo(Map.of("goals", List.of("fast", "forgiving"), "pages", 3));
                assertThat(prd.getMeeting().getBudget()).isEqualByComparingTo("1250.50");
            });
        }
    }

    private static SessionFactory sessionFactory() {
        return new Configuration()
                .addAnnotatedClasses(Meeting.class, Prd.class, Task.class)
                .setProperty("jakarta.persistence.jdbc.url", database.jdbcUrl())
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    private static Map<String, String> columnsOf(String table) throws SQLException {
        return database.map("""
                SELECT a.attname,
                       format_type(a.atttypid, a.atttypmod)
                       || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                FROM pg_attribute a
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
                """, table);
    }

    /** Each index's definition from its access method on. */
    private static Map<String, String> indexesOf(String table) throws SQLException {
        return database.map(
                "SELECT indexname, split_part(indexdef, ' USING ', 2) FROM pg_indexes WHERE tablename = ?", table);
    }

    private static List<String> constraints(String kind) throws SQLException {
        return database.column("SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE connamespace = 'public'::regnamespace AND contype = '" + kind + "'");
    }

    private static long insertMeeting() throws SQLException {
        return database.insert("""
                INSERT INTO meetings (title, starts_at, duration_minutes, confidential, created_at, updated_at)
                VALUES ('Planning', now(), 30, false, now(), now()) RETURNING id
                """);
    }

    private static long insertPrd(long meeting) throws SQLException {
        return database.insert("INSERT INTO prds (meeting_id, title, content, created_at) VALUES (" + meeting
                + ", 'Export', '{\"formats\": [\"csv\"]}', now()) RETURNING id");
    }

    private static long insertTask(long prd, String status) throws SQLException {
        return database.insert("INSERT INTO tasks (prd_id, title, status, priority, created_at) VALUES (" + prd
                + ", 'Write it', '" + status + "', 'HIGH', now()) RETURNING id");
    }

    private static void assertRefused(String sqlState, String named, Statement statement) {
        assertThatThrownBy(statement::run)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(sqlState))
                .hasMessageContaining(named);
    }

    private interface Statement {
        void run() throws SQLException;
    }
}
