package dev.retort.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.retort.file.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** One class of a source file, parsed and not compiled. */
final class SourceFile {

    private final Path path;
    private final CompilationUnitTree unit;
    private final ClassTree type;
    private final Trees trees;

    private SourceFile(Path path, CompilationUnitTree unit, ClassTree type, Trees trees) {
        this.path = path;
        this.unit = unit;
        this.type = type;
        this.trees = trees;
    }

    /** The class of that binary name; empty where there is no file, no such class in it, or no compiler to parse it. */
    static Optional<SourceFile> read(String className, Optional<Path> path) {
        return Javac.found().flatMap(compiler -> path.flatMap(file -> parse(compiler, className, file)));
    }

    private static Optional<SourceFile> parse(JavaCompiler compiler, String className, Path path) {
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problem -> {}, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {}, // what does not parse has no line to point at; the build says so itself
                    Javac.WITHOUT_PROCESSORS,
                    null,
                    manager.getJavaFileObjects(path));
            CompilationUnitTree unit = task.parse().iterator().next();
            return named(unit.getTypeDecls(), simpleNames(className))
                    .map(type -> new SourceFile(path, unit, type, Trees.instance(task)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> simpleNames(String className) {
        return List.of(className.substring(className.lastIndexOf('.') + 1).split("\\$"));
    }

    private static Optional<ClassTree> named(List<? extends Tree> members, List<String> names) {
        Optional<ClassTree> outer = members.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getSimpleName().contentEquals(names.get(0)))
                .findFirst();
        return names.size() == 1
                ? outer
                : outer.flatMap(type -> named(type.getMembers(), names.subList(1, names.size())));
    }

    /** Where the class's name stands: behind its annotations. */
    SourceLine declaration() {
        return line(lastLine(type.getModifiers(), type), " " + type.getSimpleName());
    }

    /** Where the field or getter of a property stands, if the class itself has it. */
    Optional<SourceLine> member(String property) {
        String getter = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.concat(
                        type.getMembers().stream()
                                .filter(member -> member instanceof VariableTree field
                                        && field.getName().contentEquals(property))
                                .map(member -> lastLine(((VariableTree) member).getModifiers(), member)),
                        type.getMembers().stream()
                                .filter(member -> member instanceof MethodTree method
                                        && (method.getName().contentEquals("get" + getter)
                                                || method.getName().contentEquals("is" + getter)))
                                .map(member -> lastLine(((MethodTree) member).getModifiers(), member)))
                .findFirst()
                .map(start -> line(start, property));
    }

    /** The end of the annotations, or the beginning of what has none. */
    private long lastLine(Tree modifiers, Tree whole) {
        long end = trees.getSourcePositions().getEndPosition(unit, modifiers);
        return end < 0 ? trees.getSourcePositions().getStartPosition(unit, whole) : end;
    }

    /** The line of the first mention of a name from a position on. */
    private SourceLine line(long position, String name) {
        try {
            String text = unit.getSourceFile().getCharContent(true).toString();
            int at = text.indexOf(name, (int) position);
            return new SourceLine(path, unit.getLineMap().getLineNumber(at < 0 ? position : at));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The full name of the superclass as the imports give it; empty where there is none. */
    Optional<String> superclass() {
        return Optional.ofNullable(type.getExtendsClause())
                .map(clause -> clause.toString().replaceFirst("<.*", ""))
                .map(this::qualified);
    }

    private String qualified(String name) {
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        return name.contains(".")
                ? name
                : unit.getImports().stream()
                        .filter(imported -> !imported.isStatic())
                        .map(ImportTree::getQualifiedIdentifier)
                        .map(Tree::toString)
                        .filter(imported -> imported.endsWith("." + name))
                        .findFirst()
                        .orElse(packageName + name);
    }
}
