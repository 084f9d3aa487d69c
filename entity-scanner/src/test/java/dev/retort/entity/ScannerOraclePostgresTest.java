package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.postgres.PostgresSql;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import dev.retort.wanted.WantedSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: the scanned schema, carried out by Retort, is what Hibernate's own schema creation makes. */
@ExtendWith(PostgresExtension.class)
class ScannerOraclePostgresTest {

    private static final Map<String, String> SNAKE_CASE = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    @ParameterizedTest
    @ValueSource(strings = {"types", "relations", "inheritance", "names", "defaults"})
    void scannedSchemaIsTheOneThatHibernateCreates(String fixture, TestDatabase byHibernate, TestDatabase byRetort)
            throws SQLException {
        assertSame(fixture, Map.of(), byHibernate, byRetort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "relations", "inheritance"})
    void namingStrategiesAreHonoured(String fixture, TestDatabase byHibernate, TestDatabase byRetort)
            throws SQLException {
        assertSame(fixture, SNAKE_CASE, byHibernate, byRetort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "inheritance", "names"}) // SQL that users write in relations names no schema
    void defaultSchemaIsHonoured(String fixture, TestDatabase byHibernate, TestDatabase byRetort) throws SQLException {
        assertSame(fixture, Map.of("hibernate.default_schema", "app"), byHibernate, byRetort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inheritance", "names"}) // SQL that users write in relations has no quotes
    void globallyQuotedIdentifiersAreHonoured(String fixture, TestDatabase byHibernate, TestDatabase byRetort)
            throws SQLException {
        Map<String, String> quoted = Map.of(
                "hibernate.globally_quoted_identifiers", "true",
                "hibernate.globally_quoted_identifiers_skip_column_definitions", "true");
        assertSame(fixture, quoted, byHibernate, byRetort);
    }

    private static void assertSame(
            String fixture, Map<String, String> settings, TestDatabase byHibernate, TestDatabase byRetort)
            throws SQLException {
        WantedSchema wanted = Scans.fixture(fixture, settings);
        createByHibernate(Scans.entityClasses(fixture), settings, byHibernate);
        createByRetort(wanted.schema(), byRetort);
        List<String> expected = catalog(byHibernate);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(catalog(byRetort)).isEqualTo(expected);
    }

    private static void createByHibernate(List<Class<?>> classes, Map<String, String> settings, TestDatabase database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySettings(new TreeMap<>(settings))
                .applySetting("jakarta.persistence.jdbc.url", database.jdbcUrl())
                .applySetting("jakarta.persistence.jdbc.user", database.username())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.hbm2ddl.auto", "create-only")
                .applySetting("hibernate.hbm2ddl.create_namespaces", "true")
                .applySetting("hibernate.hbm2ddl.halt_on_error", "true")
                .applySetting("hibernate.connection.pool_size", "2")
                // The scanner knows no server: it writes for the oldest one that Hibernate supports.
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("jakarta.persistence.database-major-version", "14")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        classes.forEach(sources::addAnnotatedClass);
        try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
            assertThat(factory.isOpen()).isTrue();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static void createByRetort(Schema schema, TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Operation operation : operations(schema)) {
                for (var sql : PostgresSql.of(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static List<Operation> operations(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(namespace -> operations.add(new CreateSchema(namespace)));
        schema.enumTypes().forEach(type -> operations.add(new CreateEnum(type)));
        schema.sequences().stream()
                .map(ScannerOraclePostgresTest::withoutOwner)
                .forEach(sequence -> operations.add(new CreateSequence(sequence)));
        for (Table table : schema.tables()) {
            operations.add(new CreateTable(table.keeping(constraint -> !(constraint instanceof ForeignKey))
                    .withIndexes(List.of())));
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index)));
        }
        for (Table table : schema.tables()) {
            table.constraints(ForeignKey.class).forEach(key -> operations.add(new AddConstraint(table.name(), key)));
        }
        return operations;
    }

    private static Sequence withoutOwner(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), Optional.empty());
    }

    private static List<String> catalog(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Catalog.QUERY)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
