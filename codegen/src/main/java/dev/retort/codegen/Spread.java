package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Arguments that may be too many for one method of a class file. They move to methods that return lists of them.
 *
 * @param from the index of the first of them
 * @param noun what they are, for the names of the methods
 * @param arrayType the element type of the parameter of variable length that they fill; null where they fill a list
 *     of rows
 */
record Spread(int from, String noun, Class<?> arrayType) {

    static Spread ofArguments(int from, String noun, Class<?> element) {
        return new Spread(from, noun, element);
    }

    static Spread ofRows() {
        return new Spread(0, "rows", null);
    }

    /** What a method with some of the arguments returns. */
    TypeName sliceType() {
        TypeName element =
                arrayType == null ? ParameterizedTypeName.get(List.class, Object.class) : ClassName.get(arrayType);
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    /** The list that such a method returns; arguments may be null. */
    static Call slice(List<Expression> arguments) {
        return Call.ofStatic(Arrays.class, "asList", arguments).withOnePerLine();
    }

    /** The call with its arguments fetched from the slices again. */
    Call joined(Call whole, List<Expression> slices) {
        Call stream = Call.ofStatic(Stream.class, "of", slices).then("flatMap", Atom.ofType(List.class, "::stream"));
        if (arrayType == null) {
            return stream.then("toList");
        }
        List<Expression> arguments = new ArrayList<>(whole.arguments().subList(0, from));
        arguments.add(stream.then("toArray", Atom.ofType(arrayType, "[]::new")));
        return whole.withArguments(arguments);
    }
}
