package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.catalog.CatalogReader;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.entity.EntityScanner;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import dev.retort.proof.application.Ticket;
import dev.retort.proof.application.Ticket.State;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Hibernate's own creation makes beyond a migration, and an application does without. Takes two seconds. */
@ExtendWith(PostgresExtension.class)
class MigratedApplicationPostgresTest {

    private StandardServiceRegistry registry;
    private SessionFactory sessions;

    @BeforeEach
    void migrateAndStart(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            WantedSchema wanted = wanted();
            assertThat(wanted.notCompared()).extracting(NotCompared::kind).contains("cast", "initial row");
            SchemaDiff diff = SchemaDiff.between(
                    CatalogReader.read(connection),
                    wanted,
                    new ServerNormalizer(connection),
                    new DiffOptions(Set.of(), false, Set.of()));
            apply(diff.plan().upgrade(), connection);
        }
        registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", database.jdbcUrlWithCredentials())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        sessions = new MetadataSources(registry)
                .addAnnotatedClass(Ticket.class)
                .buildMetadata()
                .buildSessionFactory();
        sessions.inTransaction(session -> List.of(State.values()).forEach(state -> persist(session, state)));
    }

    private static WantedSchema wanted() throws Exception {
        Path classes = Path.of(
                Ticket.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new EntityScanner()
                .scan(new ScanRequest(
                        List.of(Ticket.class.getPackageName()), Optional.empty(), List.of(classes), Map.of()));
    }

    private static void apply(List<Operation> operations, Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (SqlStatement sql : PostgresSql.of(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static void persist(Session session, State state) {
        Ticket ticket = new Ticket();
        ticket.state = state;
        ticket.text = state.name();
        session.persist(ticket);
    }

    @AfterEach
    void stop() {
        sessions.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }

    /** Without the first row that Hibernate's creation inserts: Hibernate inserts it when it first needs it. */
    @Test
    void aTableGeneratorNumbersFromItsInitialValue() {
        assertThat(sessions.<List<Long>>fromSession(
                        session -> session.createQuery("select id from Ticket order by id", Long.class)
                                .list()))
                .containsExactly(101L, 102L);
    }

    /** Without the implicit casts that Hibernate's creation makes for a named enum type. */
    @Test
    void queriesReadAndWriteANamedEnum() {
        assertThat(count("state = :it", Map.of("it", State.OPEN))).isEqualTo(1);
        assertThat(count("state in (:it)", Map.of("it", State.OPEN))).isEqualTo(1);
        assertThat(count("state = OPEN", Map.of())).isEqualTo(1);
        assertThat(count("state = 'OPEN'", Map.of())).isEqualTo(1);
        assertThat(count("cast(state as String) = text", Map.of())).isEqualTo(2);
        assertThat(sessions.<Integer>fromTransaction(
                        session -> session.createMutationQuery("update Ticket set state = :it where state = OPEN")
                                .setParameter("it", State.DONE)
                                .executeUpdate()))
                .isEqualTo(1);
        assertThat(count("state = DONE", Map.of())).isEqualTo(2);
    }

    private long count(String condition, Map<String, Object> parameters) {
        return sessions.fromSession(
                session -> session.createQuery("select count(*) from Ticket where " + condition, Long.class)
                        .setProperties(parameters)
                        .getSingleResult());
    }

    /** What the casts are good for. */
    @Test
    void sqlOfItsOwnThatWritesTextCastsIt() {
        assertThatThrownBy(() -> insert(":it"))
                .rootCause()
                .hasMessageContaining("column \"state\" is of type state but expression is of type character varying");
        assertThat(insert("cast(:it as State)")).isEqualTo(1);
    }

    private int insert(String value) {
        return sessions.fromTransaction(session -> session.createNativeQuery(
                        "insert into Ticket (id, state) values (7, " + value + ")", Object.class)
                .setParameter("it", "OPEN")
                .executeUpdate());
    }
}
