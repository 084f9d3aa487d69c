package dev.retort.junit;

import dev.retort.Retort;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database at a revision that tests get copies of; made once for all tests of a run that ask for the same. */
@SuppressWarnings("deprecation") // what JUnit offers in its place is newer than the JUnit of many projects
final class MigratedTemplate implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private static final String BASE = "base";

    private final TestDatabase database;

    private MigratedTemplate(TestDatabase database) {
        this.database = database;
    }

    /** Which template: tests with the same values share it. */
    record Key(TestedProject project, String revision) {}

    static MigratedTemplate of(Key key) {
        TestDatabase database = TestServer.shared().create();
        try {
            if (!key.revision().equals(BASE)) {
                upgrade(database, key);
            }
            return new MigratedTemplate(database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static void upgrade(TestDatabase database, Key key) {
        try (Retort retort = key.project().on(database)) {
            retort.upgrade(key.revision());
        }
    }

    TestDatabase copy() {
        return TestServer.shared().cloneOf(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
