package dev.retort.catalog;

import dev.retort.schema.Schema;
import java.sql.SQLException;

/** One reading of a whole database, query after query. */
final class CatalogReading {

    private final Session session;

    CatalogReading(Session session) {
        this.session = session;
    }

    Catalog catalog() throws SQLException {
        Namespaces namespaces = Namespaces.ofDatabase(session);
        TableReading tables = new TableReading(session, namespaces);
        Notes notes = tables.notes();
        OtherObjectQuery.read(session, namespaces, row -> notes.otherObject(row, namespaces));
        Schema schema = new Schema(
                namespaces.others(), EnumTypeQuery.read(session, namespaces), tables.sequences(), tables.tables());
        return new Catalog(
                schema, session.defaultSchema(), session.serverVersion(), tables.otherRelations(), notes.sorted());
    }
}
