package dev.retort.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.migration.Ddl;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes migration classes: Java that a careful colleague could have written, and that says exactly the operations. */
public final class MigrationWriter {

    private static final String INDENT = "    ";

    /** No other line begins so at this column: the lines of text blocks stand further right. */
    private static final Pattern NESTED_HEAD = Pattern.compile("(?m)^    private static final class \\w+ \\{$");

    private MigrationWriter() {}

    /**
     * The whole source file of a migration class. It compiles at release 17 without a warning, whatever is in the
     * names and texts of the operations.
     *
     * @throws IllegalArgumentException for a row or parameter value of a type that has no Java form
     */
    public static String source(MigrationDraft draft) {
        return source(draft, SourceStyle.PLAIN);
    }

    /** The same, with the project's header above it, on the project's own base and with its words for types. */
    public static String source(MigrationDraft draft, SourceStyle style) {
        MigrationMethods methods = new MigrationMethods(draft.className());
        Types types = new Types(style.types());
        TypeSpec.Builder migration = TypeSpec.classBuilder(draft.className())
                .addAnnotation(revision(draft))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(methods.direction(
                        "upgrade", OperationPrinter.print(draft.upgrade(), draft.downgrade(), draft.notes(), types)))
                .addMethod(methods.direction(
                        "downgrade", OperationPrinter.print(draft.downgrade(), draft.upgrade(), draft.notes(), types)));
        style.base().ifPresentOrElse(base -> base.addTo(migration), () -> migration.addSuperinterface(Migration.class));
        methods.addTo(migration);
        String file = JavaFile.builder(draft.packageName(), migration.build())
                .addStaticImport(Ddl.class, "*")
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build()
                .toString();
        return style.headerComment() + laidOut(file, draft);
    }

    /** The members stand in brackets as they are: JavaPoet would give each a line of its own. */
    private static AnnotationSpec revision(MigrationDraft draft) {
        List<Atom> members = new ArrayList<>();
        members.add(Atom.annotationMember("id", List.of(draft.id())));
        addMember(members, "downRevision", draft.downRevisions());
        addMember(members, "branchLabels", draft.branchLabels());
        addMember(members, "dependsOn", draft.dependsOn());
        if (draft.isBaseline()) {
            members.add(Atom.of("baseline = true"));
        }
        String created = draft.created().truncatedTo(ChronoUnit.SECONDS).toString();
        members.add(Atom.annotationMember("created", List.of(created)));
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", "$L", annotationMembers(members))
                .build();
    }

    private static void addMember(List<Atom> members, String name, List<String> values) {
        if (!values.isEmpty()) {
            members.add(Atom.annotationMember(name, values));
        }
    }

    /** JavaPoet itself indents the lines of a value by two steps. */
    private static String annotationMembers(List<Atom> members) {
        String oneLine = members.stream().map(Atom::text).collect(Collectors.joining(", "));
        boolean fits = "@Revision()".length() + oneLine.length() <= Layout.MAX_COLUMNS;
        return fits ? oneLine : "\n" + members.stream().map(Atom::text).collect(Collectors.joining(",\n"));
    }

    /** Adds what JavaPoet has no form for: Javadoc on one line, and an empty line behind the head of a class. */
    private static String laidOut(String file, MigrationDraft draft) {
        int annotation = file.indexOf("\n@") + 1;
        int members = file.indexOf("{\n", annotation) + 2;
        return file.substring(0, annotation)
                + javadoc(draft)
                + file.substring(annotation, members)
                + "\n"
                + NESTED_HEAD.matcher(file.substring(members)).replaceAll("$0\n");
    }

    private static String javadoc(MigrationDraft draft) {
        String message = CommentText.sentence(draft.message());
        String sentence = message.isEmpty() ? CommentText.sentence("Revision " + draft.id()) : message;
        String line = "/** " + sentence + " */\n";
        if (line.length() - 1 <= Layout.MAX_COLUMNS) {
            return line;
        }
        List<String> lines = CommentText.wrapped(sentence, Layout.MAX_COLUMNS - 3);
        return "/**\n * " + String.join("\n * ", lines) + "\n */\n";
    }
}
