package dev.retort.entity;

import dev.retort.entity.ddl.DdlReader;
import dev.retort.entity.ddl.Names;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Exportable;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedType;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * The statements of Hibernate's schema creation, object by object: the same exporters of the same dialect as
 * {@code hbm2ddl} uses, in its order.
 */
final class HibernateDdl {

    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final SqlStringGenerationContext context;
    private final Map<Table, QualifiedName> tableNames = new LinkedHashMap<>();

    HibernateDdl(MetadataImplementor metadata) {
        this.metadata = metadata;
        this.dialect = dialect(metadata.getMetadataBuildingOptions().getServiceRegistry());
        this.context = context(metadata);
    }

    /** How names are written: with the default schema of the settings, if they have one. */
    static SqlStringGenerationContext context(MetadataImplementor metadata) {
        ServiceRegistry services = metadata.getMetadataBuildingOptions().getServiceRegistry();
        return SqlStringGenerationContextImpl.fromConfigurationMap(
                services.requireService(JdbcEnvironment.class),
                metadata.getDatabase(),
                services.requireService(ConfigurationService.class).getSettings());
    }

    static Dialect dialect(ServiceRegistry services) {
        return services.requireService(JdbcEnvironment.class).getDialect();
    }

    /** The tables that are written, each with the name that it gets. */
    Map<Table, QualifiedName> tableNames() {
        return tableNames;
    }

    /** The databases that mappings or settings name, each with the first entity there. */
    Map<String, String> catalogs(Map<ObjectRef, Origin> origins) {
        Map<String, String> catalogs = new TreeMap<>();
        for (Namespace namespace : namespaces()) {
            Identifier catalog = context.catalogWithDefault(HibernateLine.catalog(namespace));
            if (catalog != null) {
                namespace.getTables().stream()
                        .map(tableNames::get)
                        .filter(Objects::nonNull)
                        .flatMap(name -> Optional.ofNullable(origins.get(ObjectRef.table(name))).stream())
                        .map(Origin::entity)
                        .min(Comparator.naturalOrder())
                        .ifPresent(entity -> catalogs.put(Names.stored(catalog.render(dialect)), entity));
            }
        }
        return catalogs;
    }

    void writeTo(DdlReader reader) {
        schemas(reader);
        auxiliaryObjects(reader, true);
        for (Namespace namespace : namespaces()) {
            for (UserDefinedType type : namespace.getDependencyOrderedUserDefinedTypes()) {
                write(reader, "composite type", dialect.getUserDefinedTypeExporter(), type);
            }
            for (Sequence sequence : namespace.getSequences()) {
                write(reader, "sequence", dialect.getSequenceExporter(), sequence);
            }
        }
        List<Table> tables = tables();
        subselects(reader);
        tables.forEach(table -> write(reader, "initial row", dialect.getTableExporter(), table));
        tables.forEach(table -> indexesAndKeys(reader, table));
        tables.forEach(table -> foreignKeys(reader, table));
        auxiliaryObjects(reader, false);
        for (InitCommand command : metadata.getDatabase().getInitCommands()) {
            HibernateLine.statements(command).forEach(statement -> reader.read(statement, "initial command"));
        }
    }

    private void schemas(DdlReader reader) {
        for (Namespace namespace : namespaces()) {
            Identifier schema = context.schemaWithDefault(HibernateLine.schema(namespace));
            if (schema != null) {
                for (String statement : dialect.getCreateSchemaCommand(schema.render(dialect))) {
                    reader.read(statement, "schema");
                }
            }
        }
    }

    private void auxiliaryObjects(DdlReader reader, boolean beforeTables) {
        for (AuxiliaryDatabaseObject object : metadata.getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(dialect) && object.beforeTablesOnCreation() == beforeTables) {
                write(reader, "auxiliary object", dialect.getAuxiliaryDatabaseObjectExporter(), object);
            }
        }
    }

    /** The tables and views in the order of their names. */
    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Namespace namespace : namespaces()) {
            for (Table table : namespace.getTables()) {
                if (table.isPhysicalTable()) {
                    tableNames.put(table, Names.qualified(context.format(table.getQualifiedTableName())));
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparing(tableNames::get));
        return tables;
    }

    private void subselects(DdlReader reader) {
        metadata.getEntityBindings().stream()
                .filter(entity -> entity.getTable().isSubselect())
                .map(PersistentClass::getEntityName)
                .sorted()
                .map(name -> new NotCompared("subselect", name, "it is a query, not a table"))
                .forEach(reader::setAside);
    }

    private void indexesAndKeys(DdlReader reader, Table table) {
        table.getIndexes().values().forEach(index -> write(reader, "index", dialect.getIndexExporter(), index));
        table.getUniqueKeys().values().forEach(key -> write(reader, "unique key", dialect.getUniqueKeyExporter(), key));
    }

    private void foreignKeys(DdlReader reader, Table table) {
        HibernateLine.foreignKeys(table)
                .forEach(key -> write(reader, "foreign key", dialect.getForeignKeyExporter(), key));
    }

    private <E extends Exportable> void write(DdlReader reader, String kind, Exporter<E> exporter, E object) {
        for (String statement : exporter.getSqlCreateStrings(object, metadata, context)) {
            reader.read(statement, kind);
        }
    }

    private Collection<Namespace> namespaces() {
        List<Namespace> namespaces = new ArrayList<>();
        metadata.getDatabase().getNamespaces().forEach(namespaces::add);
        return namespaces;
    }
}
