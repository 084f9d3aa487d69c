package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An object of the database with what it hangs on.
 *
 * @param kind as PostgreSQL identifies it: {@code policy}, {@code table column}, {@code statistics object}
 * @param identity how PostgreSQL identifies it
 * @param name its own, or that of the relation which it belongs to, without which only the identity says what it is
 * @param part its name within the relation, or empty
 * @param generated whether it is a generated column
 */
public record Dependent(
        String id,
        String kind,
        String identity,
        Optional<QualifiedName> name,
        String part,
        boolean generated,
        List<Dependence> uses) {

    public Dependent {
        uses = List.copyOf(uses);
    }

    /** What operations call it, if they know it. */
    public Optional<ObjectRef> reference() {
        return name.flatMap(known -> Optional.ofNullable(
                switch (kind) {
                    case "table", "foreign table" -> ObjectRef.table(known);
                    case "view", "materialized view" -> ObjectRef.view(known);
                    case "table column" -> ObjectRef.column(known, part);
                    case "table constraint" -> ObjectRef.constraint(known, part);
                    case "index" -> ObjectRef.index(known);
                    case "sequence" -> ObjectRef.sequence(known);
                    case "type" -> ObjectRef.type(known);
                    case "composite type column" -> ObjectRef.label(known, part);
                    default -> null;
                }));
    }

    /** What it is called: {@code trigger audit on item}. */
    public String described() {
        return switch (kind) {
            case "table constraint" -> "constraint " + inWords();
            case "table column" -> (generated ? "generated column " : "column ") + inWords();
            case "default value" -> "default of " + inWords();
            case "publication relation" -> "publication " + inWords();
            default -> kind + " " + inWords();
        };
    }

    /** The same without its kind, where it is what a migration mostly speaks of: {@code item.price}. */
    public String shortly() {
        return switch (kind) {
            case "table", "table column", "view", "view column", "materialized view", "type" -> inWords();
            default -> described();
        };
    }

    private String inWords() {
        if (name.isEmpty() || isRoutine()) {
            return identity;
        }
        return switch (kind) {
            case "trigger", "rule", "policy", "table constraint" -> part + " on " + name.get();
            case "publication relation" -> part + " of " + name.get();
            default -> name.get() + (part.isEmpty() ? "" : "." + part);
        };
    }

    /** Its name, or that of the relation which it belongs to, in SQL. */
    public String sql() {
        return name.isEmpty() || isRoutine() ? identity : name.get().toSql();
    }

    /** PostgreSQL identifies routines and operators by their arguments. */
    private boolean isRoutine() {
        return identity.endsWith(")");
    }

    /** The same with other things that it hangs on. */
    Dependent using(List<Dependence> newUses) {
        return new Dependent(id, kind, identity, name, part, generated, newUses);
    }

    /** The same under other names. */
    public Dependent named(QualifiedName newName, String newPart) {
        return new Dependent(id, kind, identity, Optional.of(newName), newPart, generated, uses);
    }
}
