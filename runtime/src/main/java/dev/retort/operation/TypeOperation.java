package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Changes to types: enums, and those with a definition. */
public sealed interface TypeOperation extends Operation {

    record CreateEnum(EnumType type) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createEnum(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.type(type.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            return References.schemaOf(type.name());
        }
    }

    record DropEnum(QualifiedName name) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropEnum(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.type(name));
        }
    }

    /**
     * Adds a label to an enum type.
     *
     * @param before the label that the new one sorts before, or empty for the end
     */
    record AddEnumLabel(QualifiedName type, String label, Optional<String> before) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.addEnumLabel(this);
        }

        @Override
        public Optional<String> labelOfNextTransaction() {
            return Optional.of(label);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.label(type, label));
        }
    }

    record RenameEnumLabel(QualifiedName type, String label, String newLabel) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.renameEnumLabel(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.label(type, newLabel));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.label(type, label));
        }
    }

    /**
     * Replaces an enum type by one with other labels, in place: every column of the type keeps its rows. Rows that
     * hold a label which is gone make it fail.
     */
    record ReplaceEnum(EnumType type) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.replaceEnum(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.type(type.name()));
        }
    }

    /** Creates a domain, composite type or range type. */
    record CreateType(DefinedType type) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createType(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.type(type.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.schemaOf(type.name()));
            required.addAll(References.typesIn(type.definition()));
            return required;
        }
    }

    record DropType(DefinedType.Kind kind, QualifiedName name) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropType(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.type(name));
        }
    }

    /** Adds an attribute at the end of a composite type; rows have no value for it. */
    record AddAttribute(QualifiedName type, Column attribute) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.addAttribute(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.label(type, attribute.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.type(attribute.type()));
        }
    }

    record DropAttribute(QualifiedName type, String attribute) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropAttribute(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.label(type, attribute));
        }
    }

    /**
     * Replaces a composite type by one with other attributes, in place: every column of the type keeps its rows, whose
     * values go to the attribute of the same name, converted by a cast.
     */
    record ReplaceComposite(DefinedType type) implements TypeOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.replaceComposite(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.type(type.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.typesIn(type.definition()));
            required.remove(ObjectRef.type(type.name()));
            return required;
        }
    }

    interface Visitor<R> {
        R createEnum(CreateEnum operation);

        R dropEnum(DropEnum operation);

        R addEnumLabel(AddEnumLabel operation);

        R renameEnumLabel(RenameEnumLabel operation);

        R replaceEnum(ReplaceEnum operation);

        R addAttribute(AddAttribute operation);

        R dropAttribute(DropAttribute operation);

        R replaceComposite(ReplaceComposite operation);

        R createType(CreateType operation);

        R dropType(DropType operation);
    }
}
