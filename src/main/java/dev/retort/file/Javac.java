package dev.retort.file;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compiler of the running JDK, and how it is called without work that nobody needs. */
public final class Javac {

    /** The Java that migrations are compiled for, that of all that is published. */
    public static final int RELEASE = 17;

    /** No annotation processor runs; and no plugin is looked for, which would open every jar of the class path. */
    public static final List<String> WITHOUT_PROCESSORS = List.of("-proc:none", "-processorpath", "");

    private Javac() {}

    /** Empty where this Java is no JDK. */
    public static Optional<JavaCompiler> found() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler());
    }

    /** @throws UsageException where this Java is no JDK */
    public static JavaCompiler required() {
        return found().orElseThrow(() ->
                new UsageException(Problem.of("This Java has no compiler, and migrations are Java sources")
                        .found(System.getProperty("java.home"))
                        .wanted("a JDK, " + RELEASE + " or newer")
                        .next("set JAVA_HOME to a JDK")));
    }

    /**
     * The options for {@link #RELEASE}, without processors, and then those given. A JDK of that release has no other
     * API to keep away from, and need not open what it knows of the older ones.
     */
    public static List<String> options(List<String> more) {
        List<String> options = new ArrayList<>(WITHOUT_PROCESSORS);
        if (Runtime.version().feature() != RELEASE) {
            options.addAll(List.of("--release", String.valueOf(RELEASE)));
        }
        options.addAll(more);
        return options;
    }
}
