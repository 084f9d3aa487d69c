package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.TypeOperation;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.schema.DefinedType;
import dev.retort.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Changes to types as Java. */
final class TypePrinter implements TypeOperation.Visitor<Statement> {

    private final Types types;
    private final ReplacedTypes replaced;

    TypePrinter(Types types, ReplacedTypes replaced) {
        this.types = types;
        this.replaced = replaced;
    }

    @Override
    public Statement createEnum(CreateEnum operation) {
        return Line.of(labelled("createEnum", operation.type()));
    }

    @Override
    public Statement dropEnum(DropEnum operation) {
        return Line.of(Call.of("dropEnum", Names.of(operation.name())));
    }

    @Override
    public Statement addEnumLabel(AddEnumLabel operation) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Names.of(operation.type()));
        arguments.add(JavaString.of(operation.label()));
        operation.before().map(JavaString::of).ifPresent(arguments::add);
        return Line.of(Call.of(operation.before().isPresent() ? "addEnumLabelBefore" : "addEnumLabel", arguments));
    }

    @Override
    public Statement renameEnumLabel(RenameEnumLabel operation) {
        return Line.of(Call.of(
                "renameEnumLabel",
                Names.of(operation.type()),
                JavaString.of(operation.label()),
                JavaString.of(operation.newLabel())));
    }

    @Override
    public Statement replaceEnum(ReplaceEnum operation) {
        Line line = Line.of(labelled("replaceEnum", operation.type()));
        return replaced.keepsLabels(operation)
                ? line
                : line.remarking("fails while a row holds a label that is not listed here");
    }

    @Override
    public Statement addAttribute(AddAttribute operation) {
        return Line.of(Call.of(
                "addAttribute",
                Names.of(operation.type()),
                JavaString.of(operation.attribute().name()),
                types.of(operation.attribute().type())));
    }

    @Override
    public Statement dropAttribute(DropAttribute operation) {
        String attribute = CommentText.line(operation.type() + "." + operation.attribute());
        return Line.of(Call.of("dropAttribute", Names.of(operation.type()), JavaString.of(operation.attribute())))
                .remarking("the values in " + attribute + " are lost");
    }

    @Override
    public Statement replaceComposite(ReplaceComposite operation) {
        DefinedType type = operation.type();
        Line line = Line.of(Call.of("replaceCompositeType", Names.of(type.name()), JavaString.of(type.definition())));
        return replaced.keepsAttributes(operation)
                ? line
                : line.remarking("values of attributes that are not listed here are lost");
    }

    @Override
    public Statement createType(CreateType operation) {
        DefinedType type = operation.type();
        return Line.of(Call.of("create" + noun(type.kind()), Names.of(type.name()), JavaString.of(type.definition())));
    }

    @Override
    public Statement dropType(DropType operation) {
        return Line.of(Call.of("drop" + noun(operation.kind()), Names.of(operation.name())));
    }

    private static String noun(DefinedType.Kind kind) {
        return switch (kind) {
            case DOMAIN -> "Domain";
            case COMPOSITE -> "CompositeType";
            case RANGE -> "RangeType";
        };
    }

    private static Call labelled(String method, EnumType type) {
        return Call.of(method, Names.prepend(Names.of(type.name()), Names.strings(type.labels())))
                .spreading(Spread.ofArguments(1, "labels", String.class));
    }
}
