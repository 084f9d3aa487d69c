package dev.retort.application;

import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.integer;
import static dev.retort.migration.Ddl.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.problem.FailureException;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.UnknownDatabaseRevisionException;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An application with compiled migrations: the two in {@code shop} and the one below it. */
@ExtendWith(PostgresExtension.class)
class MigrationsPostgresTest {

    private static final String SHOP = "dev.retort.application.shop";

    private static DataSource dataSource(TestDatabase database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.username());
        dataSource.setPassword(database.password());
        return dataSource;
    }

    private static String address(TestDatabase database) {
        return database.jdbcUrl() + "?user=" + database.username();
    }

    @Test
    void bringsADatabaseUpToDateInOneLine(TestDatabase database) {
        List<RevisionNode> applied = Migrations.in(SHOP).upgrade(dataSource(database));

        assertThat(applied).extracting(RevisionNode::id).containsExactly("a1", "b2");
        assertThat(Migrations.in(SHOP).upgrade(dataSource(database))).isEmpty();
        assertThat(Migrations.in(SHOP).on(dataSource(database)).history())
                .extracting(entry -> entry.message())
                .containsExactly("Add note to orders", "Create orders");
    }

    @Test
    void refusesADatabaseThatLacksMigrations(TestDatabase database) {
        ApplicationDatabase application = Migrations.in(SHOP).on(dataSource(database));
        application.upgrade("a1");

        assertThatThrownBy(() -> Migrations.in(SHOP).validate(dataSource(database)))
                .isInstanceOfSatisfying(
                        PendingMigrationsException.class,
                        behind -> assertThat(behind.pending())
                                .extracting(RevisionNode::id)
                                .containsExactly("b2"))
                .hasMessage("The database lacks a migration that this application needs\n  where:  " + address(database)
                        + "\n  found:  a1"
                        + "\n  wanted: b2 (Add note to orders)"
                        + "\n  next:   retort upgrade head applies them; then start the application again");

        application.upgrade("head");
        application.validate();
        assertThat(application.downgrade("base")).extracting(RevisionNode::id).containsExactly("b2", "a1");
        assertThat(application.stamp("head")).extracting(RevisionNode::id).containsExactly("b2");
        assertThat(application.current().isAtHeads()).isTrue();
    }

    @Test
    void refusesADatabaseThatIsAheadOfIt(TestDatabase database) {
        Migrations all = Migrations.in(getClass().getClassLoader(), List.of(SHOP), true);
        all.upgrade(dataSource(database));

        assertThatThrownBy(() -> Migrations.in(SHOP).upgrade(dataSource(database)))
                .isInstanceOf(UnknownDatabaseRevisionException.class)
                .hasMessageContaining("'c3'")
                .hasMessageContaining("package " + SHOP);
    }

    /** The same revision as the one in {@code shop}, as somebody has changed it after it was applied. */
    @Revision(id = "a1")
    static final class EditedOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("orders", column("id", integer()), primaryKey("id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("orders");
        }
    }

    /** Follows it. */
    @Revision(id = "z9", downRevision = "a1")
    static final class Later implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("select 1");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void refusesToGoOnFromAMigrationThatWasEdited(TestDatabase database) {
        Migrations.in(SHOP).on(dataSource(database)).upgrade("a1");

        assertThatThrownBy(() ->
                        Migrations.of(List.of(EditedOrders.class, Later.class)).upgrade(dataSource(database)))
                .isInstanceOf(FailureException.class)
                .hasMessageStartingWith("A migration that the database has means something else now\n  found:  a1 ");
    }

    @Test
    void saysWhereItLookedInVain() {
        assertThatThrownBy(() -> Migrations.in("com.acme.nothing"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The application has no migrations"
                        + "\n  where:  package com.acme.nothing"
                        + "\n          on the class path, compiled"
                        + "\n  found:  no class with @dev.retort.migration.Revision"
                        + "\n  wanted: one at least"
                        + "\n  next:   name the package that the migrations are in"
                        + "\n  next:   or, if they are there in the sources: build the application anew, and mount"
                        + " nothing over its classes");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsThemInAJar(boolean withDirectories, @TempDir Path directory) throws IOException {
        Path jar = jar(directory.resolve("a shop.jar"), withDirectories);
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThat(new PackageSearch(loader, SHOP, false).classNames())
                    .containsExactly(
                            SHOP + ".Notes",
                            SHOP + ".R202611210900_CreateOrders",
                            SHOP + ".R202611211000_AddNoteToOrders");
            assertThat(new PackageSearch(loader, SHOP, true).classNames())
                    .contains(SHOP + ".below.R202611211100_IndexNotes")
                    .hasSize(4);
        }
    }

    private static Path jar(Path file, boolean withDirectories) throws IOException {
        Path classes = Path.of("target/test-classes");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), new Manifest());
                Stream<Path> paths = Files.walk(classes.resolve(SHOP.replace('.', '/')))) {
            for (Path path : paths.sorted().toList()) {
                String name = classes.relativize(path).toString();
                if (Files.isRegularFile(path)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(path, jar);
                } else if (withDirectories) {
                    jar.putNextEntry(new JarEntry(name + "/"));
                }
            }
        }
        return file;
    }

    @Test
    void takesAVersionTableOfAnotherName(TestDatabase database) throws SQLException {
        Migrations.in(SHOP)
                .withVersionTable(QualifiedName.of("books", "shop_version"))
                .upgrade(dataSource(database));

        try (Connection connection = database.connect()) {
            var rows = connection.createStatement().executeQuery("SELECT version_num FROM books.shop_version");
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("b2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R202611211015_AddRatingToPrds", "V1__add_rating_to_prds", "AddRatingToPrds"})
    void tellsTheMessageByTheName(String simpleName) {
        assertThat(ClassNameMessage.of(simpleName)).isEqualTo("Add rating to prds");
    }
}
