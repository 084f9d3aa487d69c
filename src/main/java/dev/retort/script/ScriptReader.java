package dev.retort.script;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.retort.file.Javac;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Reads what the heads of migration sources say, by the compiler's own parser; compiles nothing. */
final class ScriptReader {

    private final CompilationUnitTree unit;
    private final ClassTree type;
    private final AnnotationTree annotation;
    private final DocTrees trees;
    private final Path file;

    private ScriptReader(CompilationUnitTree unit, ClassTree type, AnnotationTree annotation, DocTrees trees) {
        this.trees = trees;
        this.unit = unit;
        this.type = type;
        this.annotation = annotation;
        this.file = Path.of(unit.getSourceFile().toUri());
    }

    /** The files that hold a class with {@code @Revision}; others are helpers and left out. */
    static List<Script> read(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        System.getLogger(ScriptReader.class.getName())
                .log(System.Logger.Level.DEBUG, "reading {0} sources", files.size());
        JavaCompiler compiler = Javac.required();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    Javac.WITHOUT_PROCESSORS,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            List<Script> scripts = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                heads(unit, docs).map(ScriptReader::script).forEach(scripts::add);
            }
            rejectErrors(diagnostics);
            return scripts;
        }
    }

    private static void rejectErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
        diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw MigrationCompiler.doesNotCompile(List.of(error));
                });
    }

    private static Stream<ScriptReader> heads(CompilationUnitTree unit, DocTrees docs) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .flatMap(type -> type.getModifiers().getAnnotations().stream()
                        .filter(annotation -> isRevision(annotation.getAnnotationType()))
                        .map(annotation -> new ScriptReader(unit, type, annotation, docs)));
    }

    private static boolean isRevision(Tree annotationType) {
        String name = annotationType.toString();
        return name.equals("Revision") || name.equals("dev.retort.migration.Revision");
    }

    private Script script() {
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        RevisionNode revision = new RevisionNode(
                single("id"),
                values("downRevision"),
                values("branchLabels"),
                values("dependsOn"),
                values("created").stream().findFirst().orElse(""),
                message(),
                file.toString());
        return new Script(file, packageName + type.getSimpleName(), revision, isBaseline());
    }

    private boolean isBaseline() {
        return expressions("baseline").map(this::literal).anyMatch(Boolean.TRUE::equals);
    }

    private String single(String member) {
        List<String> values = values(member);
        if (values.size() == 1 && !values.get(0).isBlank()) {
            return values.get(0);
        }
        throw new FailureException(Problem.of("The migration has no revision id")
                .where(location(annotation))
                .wanted("@Revision(id = \"…\")")
                .next("give it an id that no other migration has"));
    }

    private List<String> values(String member) {
        return expressions(member).flatMap(this::literals).toList();
    }

    private Stream<ExpressionTree> expressions(String member) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals(member))
                .map(AssignmentTree::getExpression);
    }

    private Stream<String> literals(ExpressionTree expression) {
        if (expression instanceof NewArrayTree array) {
            return array.getInitializers().stream().flatMap(this::literals);
        }
        if (literal(expression) instanceof String text) {
            return Stream.of(text);
        }
        throw new FailureException(Problem.of("A member of @Revision is not a plain string")
                .where(location(expression))
                .found(expression.toString())
                .wanted("a string literal: the graph is read without compiling")
                .next("write the value itself in quotes"));
    }

    private Object literal(ExpressionTree expression) {
        return expression instanceof LiteralTree literal ? literal.getValue() : null;
    }

    private String location(Tree tree) {
        long position = trees.getSourcePositions().getStartPosition(unit, tree);
        return file + ":" + unit.getLineMap().getLineNumber(position);
    }

    private String message() {
        DocCommentTree comment = trees.getDocCommentTree(new TreePath(new TreePath(unit), type));
        if (comment == null) {
            return "";
        }
        StringBuilder sentence = new StringBuilder();
        comment.getFirstSentence()
                .forEach(part -> sentence.append(
                        part instanceof EntityTree entity ? trees.getCharacters(entity) : part.toString()));
        return sentence.toString().replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
    }
}
