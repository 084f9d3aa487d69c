package dev.retort.rename;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.ObjectComment;
import dev.retort.normalize.ColumnRenames;
import dev.retort.normalize.Normalizer;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A found schema as PostgreSQL leaves it after renames: everything that refers to a name has followed, but for views, which
 * are dropped before and made again after.
 */
public final class RenamedSchema {

    private final Renames renames;
    private final Constants constants;
    private final Map<QualifiedName, Table> respelled = new HashMap<>();

    private RenamedSchema(Renames renames) {
        this.renames = renames;
        this.constants = new Constants(renames.all());
    }

    /** @param normalizer asked for the expressions in which a renamed column may stand */
    public static Catalog of(Catalog catalog, Renames renames, Normalizer normalizer) {
        if (renames.isEmpty()) {
            return catalog;
        }
        RenamedSchema renamed = new RenamedSchema(renames);
        renamed.respell(catalog.schema(), normalizer);
        return new Catalog(
                renamed.schema(catalog.schema()),
                catalog.defaultSchema(),
                catalog.serverVersion(),
                catalog.otherRelations(),
                catalog.views(),
                catalog.types(),
                catalog.comments().stream()
                        .map(comment -> new ObjectComment(renames.renamed(comment.object()), comment.text()))
                        .toList(),
                catalog.notCompared());
    }

    private void respell(Schema schema, Normalizer normalizer) {
        List<ColumnRenames> asked = schema.tables().stream()
                .map(table -> new ColumnRenames(table, renames.columns(table.name())))
                .filter(ColumnRenames::mayStandInExpressions)
                .toList();
        if (!asked.isEmpty()) {
            List<Table> answers = normalizer.renamed(asked);
            answers.forEach(table -> respelled.put(table.name(), table));
        }
    }

    private Schema schema(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.enumTypes().stream().map(this::enumType).toList(),
                schema.compositeTypes(),
                schema.sequences().stream().map(this::sequence).toList(),
                schema.tables().stream().map(this::table).toList(),
                schema.views());
    }

    private EnumType enumType(EnumType type) {
        return new EnumType(
                type.name(),
                type.labels().stream()
                        .map(label -> renames.label(type.name(), label))
                        .toList());
    }

    private Sequence sequence(Sequence sequence) {
        return new Sequence(
                renames.sequence(sequence.name()),
                sequence.type(),
                sequence.options(),
                sequence.owner()
                        .map(owner -> new Sequence.Owner(
                                renames.table(owner.table()), renames.column(owner.table(), owner.column()))));
    }

    /** Expressions first, as they are with the new names of columns; then all that names a column by itself. */
    private Table table(Table found) {
        Table table = respelled.getOrDefault(found.name(), found);
        UnaryOperator<String> column = name -> renames.column(found.name(), name);
        return new Table(
                renames.table(table.name()),
                table.columns().stream().map(each -> column(each, column)).toList(),
                table.constraints().stream()
                        .map(constraint -> constraint(constraint, column))
                        .toList(),
                table.indexes().stream().map(index -> index(index, column)).toList(),
                table.comment(),
                table.options());
    }

    private Column column(Column column, UnaryOperator<String> names) {
        return new Column(
                names.apply(column.name()),
                column.type(),
                column.nullable(),
                column.defaultValue().map(constants::renamed),
                column.identity(),
                column.generated().map(rule -> new Generated(constants.renamed(rule.expression()), rule.stored())),
                column.collation(),
                column.comment());
    }

    private Constraint constraint(Constraint constraint, UnaryOperator<String> names) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), all(key.columns(), names), all(key.include(), names), key.deferral());
        } else if (constraint instanceof Unique unique) {
            return new Unique(
                    unique.name(),
                    all(unique.columns(), names),
                    all(unique.include(), names),
                    unique.deferral(),
                    unique.nullsNotDistinct());
        } else if (constraint instanceof ForeignKey key) {
            return foreignKey(key, names);
        } else if (constraint instanceof Check check) {
            return new Check(check.name(), constants.renamed(check.condition()), check.validated());
        } else if (constraint instanceof NotNull notNull) {
            return new NotNull(notNull.name(), names.apply(notNull.column()));
        }
        Exclusion exclusion = (Exclusion) constraint;
        return new Exclusion(exclusion.name(), constants.renamed(exclusion.definition()));
    }

    private ForeignKey foreignKey(ForeignKey key, UnaryOperator<String> names) {
        return new ForeignKey(
                key.name(),
                all(key.columns(), names),
                renames.table(key.referencedTable()),
                all(key.referencedColumns(), name -> renames.column(key.referencedTable(), name)),
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferral(),
                key.validated());
    }

    private Index index(Index index, UnaryOperator<String> names) {
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                index.keys().stream().map(key -> key(key, names)).toList(),
                all(index.include(), names),
                index.predicate().map(constants::renamed),
                index.nullsNotDistinct(),
                index.storage(),
                index.valid());
    }

    private IndexKey key(IndexKey key, UnaryOperator<String> names) {
        return new IndexKey(
                key.expression() ? constants.renamed(key.text()) : names.apply(key.text()),
                key.expression(),
                key.descending(),
                key.nullsFirst(),
                key.collation(),
                key.operatorClass());
    }

    private static List<String> all(List<String> columns, UnaryOperator<String> names) {
        return columns.stream().map(names).toList();
    }
}
