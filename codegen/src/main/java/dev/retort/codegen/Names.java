package dev.retort.codegen;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Names of objects as arguments. */
final class Names {

    private Names() {}

    /** A plain string in the default schema, {@code qualified("app", "prds")} in another one. */
    static Expression of(QualifiedName name) {
        return name.schema().isPresent() ? value(name) : JavaString.of(name.name());
    }

    /** The name where only a {@link QualifiedName} is taken. */
    static Expression value(QualifiedName name) {
        Expression own = JavaString.of(name.name());
        return name.schema()
                .map(schema -> Call.of("qualified", JavaString.of(schema), own))
                .orElseGet(() -> Call.ofStatic(QualifiedName.class, "of", List.of(own)));
    }

    static List<Expression> strings(List<String> texts) {
        return texts.stream().map(JavaString::of).toList();
    }

    /** A first argument and others behind it. */
    static List<Expression> prepend(Expression first, List<Expression> others) {
        List<Expression> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
