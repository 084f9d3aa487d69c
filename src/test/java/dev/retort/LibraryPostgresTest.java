package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.connection.ConnectionFailedException;
import dev.retort.problem.UsageException;
import dev.retort.project.PreparedProject;
import dev.retort.project.Template;
import dev.retort.revision.AmbiguousRevisionException;
import dev.retort.revision.BranchPoint;
import dev.retort.revision.BrokenHistoryException;
import dev.retort.revision.Current;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.UnknownDatabaseRevisionException;
import dev.retort.revision.UnknownRevisionException;
import dev.retort.run.MigrationFailedException;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What each command gives to Java, and the exceptions that a caller can go on from. */
@ExtendWith(PostgresExtension.class)
class LibraryPostgresTest {

    @TempDir
    private Path directory;

    private TestDatabase database;
    private Retort retort;

    @BeforeEach
    void load(TestDatabase given) {
        database = given;
        retort = Retort.load(settings());
    }

    private Map<String, String> settings() {
        return Map.of(
                "url",
                database.jdbcUrl(),
                "username",
                database.username(),
                "password",
                database.password(),
                "migrations.directory",
                directory.toString());
    }

    @AfterEach
    void close() {
        retort.close();
    }

    private void revision(String id, String parent, String... labels) {
        retort.revision(NewRevision.of("Message of " + id)
                .after(parent)
                .withSplice(true)
                .withBranchLabels(List.of(labels))
                .withId(Optional.of(id)));
    }

    private void fork() {
        revision("a1", "base");
        revision("b2", "a1");
        revision("c3", "a1", "right");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void showsRevisionsWithTheirPlaces() {
        fork();
        assertThat(retort.history()).extracting(RevisionEntry::id).containsExactlyInAnyOrder("b2", "c3", "a1");
        assertThat(retort.history("a1:b2")).extracting(RevisionEntry::id).containsExactly("b2", "a1");
        assertThat(retort.history("a1:a1")).singleElement().satisfies(first -> {
            assertThat(first.isBranchPoint()).isTrue();
            assertThat(first.isHead()).isFalse();
            assertThat(first.current()).isEmpty();
        });
        assertThat(retort.heads()).extracting(RevisionEntry::id).containsExactlyInAnyOrder("b2", "c3");
        BranchPoint branch = retort.branches().get(0);
        assertThat(branch.revision().id()).isEqualTo("a1");
        assertThat(branch.next()).extracting(RevisionEntry::id).containsExactlyInAnyOrder("b2", "c3");
        assertThat(retort.show("right", "a1")).extracting(RevisionEntry::id).containsExactly("c3", "a1");
        assertThat(retort.show("right").get(0).labels()).containsExactly("right");
        assertThat(retort.script("b2").file()).isRegularFile();
    }

    @Test
    void saysWhereTheDatabaseIs() {
        fork();
        assertThat(retort.current().revisions()).isEmpty();
        assertThat(retort.current().pending()).hasSize(3);
        retort.upgrade("b2");
        Current current = retort.current();
        assertThat(current.ids()).containsExactly("b2");
        assertThat(current.isAtHeads()).isFalse();
        assertThat(current.pending()).extracting(RevisionNode::id).containsExactly("c3");
        assertThat(current.address()).isEqualTo(database.jdbcUrl() + "?user=" + database.username());
        retort.upgrade("heads");
        assertThat(retort.current().isAtHeads()).isTrue();
        assertThat(retort.history(Optional.empty(), true))
                .filteredOn(RevisionEntry::isCurrent)
                .extracting(RevisionEntry::id)
                .containsExactlyInAnyOrder("b2", "c3");
    }

    @Test
    void aHeadThatIsADependencyIsApplied() {
        revision("x1", "base");
        retort.revision(NewRevision.of("y").after("base").dependingOn("x1").withId(Optional.of("y1")));
        retort.upgrade("heads");
        assertThat(retort.current().ids()).containsExactlyInAnyOrder("x1", "y1");
        assertThat(retort.current().isAtHeads()).isTrue();
        assertThat(retort.heads()).hasSize(2);
        assertThat(retort.heads(true)).extracting(RevisionEntry::id).containsExactly("y1");
        assertThat(retort.show("x1").get(0).isEffectiveHead()).isTrue();
    }

    @Test
    void namesWhatIsUnknown() {
        fork();
        assertThat(catchThrowableOfType(UnknownRevisionException.class, () -> retort.upgrade("f00"))
                        .symbol())
                .isEqualTo("f00");
        assertThat(catchThrowableOfType(MultipleHeadsException.class, () -> retort.upgrade("head"))
                        .heads())
                .extracting(RevisionNode::id)
                .containsExactlyInAnyOrder("b2", "c3");
        assertThatThrownBy(() -> retort.revision("which?")).isInstanceOf(MultipleHeadsException.class);
        revision("b9", "b2");
        assertThat(catchThrowableOfType(AmbiguousRevisionException.class, () -> retort.show("b"))
                        .candidates())
                .hasSize(2);
        assertThatThrownBy(() -> revision("d4", "base", "right")).isInstanceOf(BrokenHistoryException.class);
        assertThatThrownBy(() -> retort.script("heads")).isInstanceOf(UsageException.class);
    }

    @Test
    void namesTheDatabasesRevision() throws SQLException {
        revision("a1", "base");
        retort.ensureVersionTable();
        execute("INSERT INTO retort_version VALUES ('gone')");
        assertThat(catchThrowableOfType(UnknownDatabaseRevisionException.class, () -> retort.current())
                        .id())
                .isEqualTo("gone");
    }

    @Test
    void namesTheMigrationThatFailed() throws IOException {
        revision("a1", "base");
        Path file = retort.script("a1").file();
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(void upgrade\\(Operations op\\) \\{)", "$1 op.execute(\"SELECT 1/0\");"));
        assertThat(catchThrowableOfType(MigrationFailedException.class, () -> retort.upgrade("head"))
                        .step()
                        .revision()
                        .id())
                .isEqualTo("a1");
    }

    @Test
    void comparesOrRefusesTo() throws IOException {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        Map<String, String> all = new java.util.HashMap<>(settings());
        all.put("entities.packages", "dev.retort.fixture");
        all.put("entities.classpath", classes.toString());
        try (Retort project = Retort.load(all)) {
            revision("a1", "base");
            DatabaseNotAtHeadException behind = catchThrowableOfType(DatabaseNotAtHeadException.class, project::check);
            assertThat(behind.current()).isEmpty();
            assertThat(behind.wanted()).containsExactly("a1");
        }
    }

    @Test
    void refusesAStrictMergeOfWhatConflicts() throws IOException {
        fork();
        for (String id : List.of("b2", "c3")) {
            Path file = retort.script(id).file();
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceFirst(
                                    "(void upgrade\\(Operations op\\) \\{)",
                                    "$1 op.dropColumn(\"prds\", \"rating\");"));
        }
        MergeConflictException refused = catchThrowableOfType(
                MergeConflictException.class, () -> retort.merge(List.of("heads"), NewRevision.of("join"), true));
        assertThat(refused.conflicts().objects()).containsExactly("column prds.rating: dropped in b2, dropped in c3");
        assertThat(retort.heads()).hasSize(2);
        Merged merged = retort.merge(List.of("heads"), NewRevision.of("join"));
        assertThat(merged.conflicts()).isEqualTo(refused.conflicts());
        assertThat(merged.script().revision().downRevisions()).containsExactlyInAnyOrder("b2", "c3");
    }

    @Test
    void takesSettingsWithoutAFile() {
        revision("a1", "base");
        Properties properties = new Properties();
        properties.putAll(settings());
        try (Retort same = Retort.load(properties)) {
            assertThat(same.migrations().count()).isEqualTo(1);
        }
        assertThatThrownBy(() -> Retort.load(Map.of("ulr", "x")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Unknown configuration key 'ulr'\n  where:   (settings from Java)\n");
        assertThatThrownBy(() -> Retort.load(Map.of("url", "jdbc:postgresql://localhost:1/x"))
                        .current())
                .isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    void takesAFileOrItsDirectory() throws IOException {
        Files.writeString(directory.resolve("retort.properties"), "migrations.directory = elsewhere\n");
        for (Path path : List.of(directory, directory.resolve("retort.properties"))) {
            try (Retort loaded = Retort.load(path)) {
                assertThat(loaded.migrations().locations()).containsExactly(directory.resolve("elsewhere/migrations"));
            }
        }
    }

    @Test
    void takesTheConnectionsOfAnApplication() throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.username());
        dataSource.setPassword(database.password());
        revision("a1", "base");
        AtomicInteger open = new AtomicInteger();
        try (Retort given = Retort.load(Map.of("migrations.directory", directory.toString()))
                .withConnections(() -> {
                    assertThat(open.get()).as("a pool of one suffices").isZero();
                    Connection connection = dataSource.getConnection();
                    connection.setAutoCommit(false);
                    open.incrementAndGet();
                    return Counted.closing(connection, open::decrementAndGet);
                })) {
            assertThat(given.upgrade("head")).hasSize(1);
            assertThat(given.current().address()).isEqualTo(database.jdbcUrl() + "?user=" + database.username());
            assertThat(open).hasValue(0);
        }
        assertThat(retort.current().ids()).containsExactly("a1");

        dataSource.setPortNumbers(new int[] {1});
        try (Retort lost = Retort.load(Map.of()).withDataSource(dataSource)) {
            assertThatThrownBy(lost::current)
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessage("""
                    The data source gives no connection
                      found:  connect: Connection refused [08001]
                      next:   start the server, or correct the settings of the data source""");
        }
    }

    @Test
    void preparesProjects() {
        PreparedProject prepared = Retort.init(directory, Template.LIST);
        assertThat(prepared.configuration()).isEqualTo(directory.resolve("retort.properties"));
        assertThat(prepared.entityPackages()).isEmpty();
        assertThat(prepared.dependencyAdded()).isFalse();
        assertThat(Retort.templates()).containsExactly(Template.values());
        Retort.copyExample(directory.resolve("example"));
        assertThat(directory.resolve("example/retort.properties")).isRegularFile();
    }
}
