package dev.retort.entity;

import dev.retort.entity.ddl.Names;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.MappingException;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;

/** The id columns that sequences number, as the generators of the entities say. */
final class NumberedColumns {

    private final MetadataImplementor metadata;
    private final Map<Table, QualifiedName> tableNames;
    private final SqlStringGenerationContext context;
    private final Map<RootClass, Optional<ObjectRef>> sequences = new HashMap<>();

    private NumberedColumns(MetadataImplementor metadata, Map<Table, QualifiedName> tableNames) {
        this.metadata = metadata;
        this.tableNames = tableNames;
        this.context = HibernateDdl.context(metadata);
    }

    /**
     * By sequence. A hierarchy with a table for each class has one sequence for all of them; the ids in joined tables are
     * those of the root's.
     */
    static Map<ObjectRef, List<ObjectRef>> of(MetadataImplementor metadata, Map<Table, QualifiedName> tableNames) {
        NumberedColumns numbered = new NumberedColumns(metadata, tableNames);
        Map<ObjectRef, List<ObjectRef>> columns = new HashMap<>();
        metadata.getEntityBindings().stream()
                .filter(entity -> tableNames.containsKey(entity.getTable()) && !(entity instanceof JoinedSubclass))
                .forEach(entity -> numbered.sequence(entity.getRootClass())
                        .ifPresent(sequence -> columns.computeIfAbsent(sequence, key -> new ArrayList<>())
                                .addAll(numbered.id(entity))));
        return columns;
    }

    private List<ObjectRef> id(PersistentClass entity) {
        QualifiedName table = tableNames.get(entity.getTable());
        return entity.getKey().getColumns().stream()
                .map((Column column) -> ObjectRef.column(
                        table,
                        Names.stored(column.getQuotedName(metadata.getDatabase().getDialect()))))
                .toList();
    }

    private Optional<ObjectRef> sequence(RootClass entity) {
        return sequences.computeIfAbsent(
                entity,
                root -> generator(root)
                        .filter(SequenceStyleGenerator.class::isInstance)
                        .map(generator -> ((SequenceStyleGenerator) generator).getDatabaseStructure())
                        .filter(DatabaseStructure::isPhysicalSequence)
                        .map(this::name));
    }

    /** One that Hibernate cannot make without a session factory numbers by ways of its own. */
    private Optional<Generator> generator(RootClass entity) {
        try {
            return Optional.ofNullable(HibernateLine.idGenerator(entity, metadata));
        } catch (MappingException needsMore) {
            return Optional.empty();
        }
    }

    /** A sequence has its physical name when it is registered, which it is already. */
    private ObjectRef name(DatabaseStructure sequence) {
        sequence.registerExportables(metadata.getDatabase());
        return ObjectRef.sequence(Names.qualified(context.format(sequence.getPhysicalName())));
    }
}
