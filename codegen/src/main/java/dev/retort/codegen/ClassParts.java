package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/** Where the further methods of a migration stand: in the class itself, and when it is full in nested ones. */
final class ClassParts {

    /** Where the lines of a method begin that stands in the migration itself. */
    static final int METHOD_COLUMN = 8;

    private static final int NESTED_COLUMN = 12;

    /**
     * Distinct strings of a class. Each takes two of the 65,535 constants that a class file can hold; the migration's
     * own two methods and the names of what is called need some too.
     */
    private static final int MAX_STRINGS = 15_000;

    private final String nestedName;
    private final List<MethodSpec> own = new ArrayList<>();
    private final List<TypeSpec.Builder> nested = new ArrayList<>();
    private final Set<String> strings = new HashSet<>();

    /** @param className the migration's own name, which no class in it can have */
    ClassParts(String className) {
        this.nestedName = className.startsWith("Part") ? "Section" : "Part";
    }

    /**
     * Adds a static method.
     *
     * @param constants names the constants of its body
     * @param body writes its body for the column where the lines begin
     * @return the name by which any other method calls it
     */
    String add(MethodSpec.Builder method, Consumer<Consumer<String>> constants, IntFunction<CodeBlock> body) {
        makeRoom(constants);
        method.addModifiers(Modifier.STATIC);
        if (nested.isEmpty()) {
            MethodSpec spec = method.addModifiers(Modifier.PRIVATE)
                    .addCode(body.apply(METHOD_COLUMN))
                    .build();
            own.add(spec);
            return spec.name();
        }
        MethodSpec spec = method.addCode(body.apply(NESTED_COLUMN)).build();
        nested.get(nested.size() - 1).addMethod(spec);
        return nestedName + nested.size() + "." + spec.name();
    }

    private void makeRoom(Consumer<Consumer<String>> constants) {
        Set<String> more = new HashSet<>();
        constants.accept(more::add);
        strings.addAll(more);
        if (strings.size() > MAX_STRINGS) {
            nested.add(TypeSpec.classBuilder(nestedName + (nested.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL));
            strings.clear();
            strings.addAll(more);
        }
    }

    /** Adds all methods and classes. */
    void addTo(TypeSpec.Builder migration) {
        own.forEach(migration::addMethod);
        nested.forEach(part -> migration.addType(part.build()));
    }
}
