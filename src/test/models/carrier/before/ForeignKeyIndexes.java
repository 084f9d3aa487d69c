package model;

import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;

/** PostgreSQL has no index for a foreign key by itself. */
public class ForeignKeyIndexes implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        for (Table table : metadata.collectTableMappings()) {
            for (ForeignKey key : table.getForeignKeys().values()) {
                List<Column> columns = key.getColumns();
                Index index = table.getOrCreateIndex("ix_" + table.getName() + "_" + columns.get(0).getName());
                columns.forEach(index::addColumn);
            }
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, org.hibernate.service.spi.SessionFactoryServiceRegistry registry) {}
}
