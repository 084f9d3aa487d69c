package dev.retort.catalog;

import dev.retort.schema.DefinedType;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
        List<DefinedType> types = new ArrayList<>();
        OtherObjectQuery.read(session, namespaces, row -> {
            notes.otherObject(row, namespaces);
            row.type(namespaces).ifPresent(types::add);
        });
        List<FoundView> views = ViewQuery.readWithUses(session, namespaces);
        Schema schema = new Schema(
                namespaces.others(),
                EnumTypeQuery.read(session, namespaces),
                CompositeTypeQuery.read(session, namespaces),
                tables.sequences(),
                tables.tables(),
                views.stream()
                        .filter(view -> !view.materialized())
                        .map(FoundView::view)
                        .toList());
        return new Catalog(
                schema,
                session.defaultSchema(),
                session.serverVersion(),
                tables.otherRelations(),
                views,
                types,
                tables.comments(),
                notes.sorted());
    }
}
