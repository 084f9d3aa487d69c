package model;

import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

/** Names that a database administrator can read. */
public class ReadableNames extends ImplicitNamingStrategyJpaCompliantImpl {

    @Override
    public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
        return named("fk", source.getTableName(), source.getColumnNames(), source.getBuildingContext().getMetadataCollector().getDatabase());
    }

    @Override
    public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
        return named("uk", source.getTableName(), source.getColumnNames(), source.getBuildingContext().getMetadataCollector().getDatabase());
    }

    private static Identifier named(
            String kind, Identifier table, List<Identifier> columns, org.hibernate.boot.model.relational.Database database) {
        StringBuilder name = new StringBuilder(kind).append('_').append(table.getText());
        columns.forEach(column -> name.append('_').append(column.getText()));
        return database.toIdentifier(name.substring(0, Math.min(name.length(), 63)));
    }
}
