package dev.retort.catalog;

import dev.retort.schema.QualifiedName;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reading sees and the comparison does not, written down as it is met. */
final class Notes {

    private static final String ONLY_ORDINARY_TABLES = "only ordinary tables are compared";
    private static final String NO_PART_OF_MAPPING = "it is no part of what entities describe";

    private final List<NotCompared> notes = new ArrayList<>();

    List<NotCompared> sorted() {
        return notes.stream()
                .sorted(Comparator.comparing(NotCompared::kind)
                        .thenComparing(NotCompared::name)
                        .thenComparing(NotCompared::reason))
                .toList();
    }

    private void add(String kind, String name, String reason) {
        notes.add(new NotCompared(kind, name, reason));
    }

    private void addIf(boolean condition, String kind, String name, String reason) {
        if (condition) {
            add(kind, name, reason);
        }
    }

    void relation(FoundRelation relation) {
        RelationQuery.Row row = relation.row();
        if (row.ofExtension()) {
            return;
        }
        String name = relation.name().toString();
        if (row.isCompared()) {
            table(row, name);
        } else if (!row.kind().equals("v")) { // whether a view is compared depends on who wants it
            add(kind(row), name, ONLY_ORDINARY_TABLES);
        }
    }

    private static String kind(RelationQuery.Row row) {
        if (row.partition()) {
            return "partition";
        }
        return switch (row.kind()) {
            case "p" -> "partitioned table";
            case "f" -> "foreign table";
            case "m" -> "materialized view";
            default -> "inheriting table";
        };
    }

    private void table(RelationQuery.Row row, String name) {
        addIf(row.typed(), "typed table", name, "the table is compared, but not that it is of a composite type");
        addIf(row.rowSecurity(), "row security", name, "that it is enabled is not compared");
        addIf(
                !row.replicaIdentity().equals("d"),
                "replica identity",
                name,
                "a replica identity other than the primary key is not compared");
        row.tablespace().ifPresent(space -> add("tablespace", name, "tablespace " + space + " is not compared"));
        row.accessMethod()
                .filter(method -> !method.equals("heap"))
                .ifPresent(method -> add("access method", name, "access method " + method + " is not compared"));
    }

    void column(FoundRelation table, ColumnQuery.Row row) {
        addIf(
                row.tuned() && table.isCompared(),
                "column",
                table.name() + "." + row.name(),
                "its storage, compression and statistics are not compared");
    }

    void constraint(FoundRelation table, ConstraintQuery.Row row) {
        String name = table.name() + "." + row.name();
        boolean isPrimary = row.kind().equals("p");
        addIf(row.setsSomeColumns(), "foreign key", name, "its list of columns to set on delete is not compared");
        addIf(!row.enforced(), "constraint", name, "that it is NOT ENFORCED is not compared");
        addIf(row.kind().equals("c") && row.noInherit(), "check constraint", name, "its NO INHERIT is not compared");
        addIf(isPrimary && row.deferrable(), "primary key", name, "its deferrability is not compared");
        addIf(isPrimary && row.includes().isPresent(), "primary key", name, "its INCLUDE columns are not compared");
        addIf(row.period(), "constraint", name, "its period is not compared");
    }

    void index(FoundRelation table, IndexQuery.Row row) {
        row.tablespace()
                .ifPresent(space -> add(
                        "tablespace",
                        table.name().sibling(row.name()).toString(),
                        "tablespace " + space + " is not compared"));
    }

    void otherObject(OtherObjectQuery.Row row, Namespaces namespaces) {
        if (row.name() != null && !row.kind().equals("composite type")) {
            QualifiedName name = namespaces.name(row.namespace(), row.name());
            add(row.kind(), name.toString(), NO_PART_OF_MAPPING);
        } else if (row.name() == null && row.number() > 0) {
            add(row.kind(), row.number() + " in all", NO_PART_OF_MAPPING);
        }
    }
}
