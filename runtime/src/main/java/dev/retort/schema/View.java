package dev.retort.schema;

import java.util.Set;

/**
 * A view: a query under a name.
 *
 * @param query without a semicolon at its end
 */
public record View(QualifiedName name, String query) {

    public View {
        query = query.strip();
        while (query.endsWith(";")) {
            query = query.substring(0, query.length() - 1).strip();
        }
    }

    /**
     * The tables and views that the query reads, as it names them; among them may be names of its own, such as those of
     * common table expressions.
     */
    public Set<QualifiedName> reads() {
        return QueriedNames.in(query);
    }
}
