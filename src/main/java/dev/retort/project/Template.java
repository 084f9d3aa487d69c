package dev.retort.project;

import dev.retort.problem.EditDistance;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A kind of project that can be prepared. */
public enum Template {
    MAVEN("maven", "a Maven project: its class path is asked from Maven, the runtime goes into pom.xml (default)"),
    LIST("list", "a project without a build tool that Retort asks: entities.classpath lists directories and jars");

    private final String word;
    private final String meaning;

    Template(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Its name on the command line. */
    public String word() {
        return word;
    }

    /** What it is for, in a line. */
    public String meaning() {
        return meaning;
    }

    /**
     * The template of a name.
     *
     * @throws UsageException if there is none
     */
    public static Template named(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(Problem.of("There is no template '" + word + "'")
                        .nearest(EditDistance.nearest(
                                word, Arrays.stream(values()).map(Template::word)))
                        .wanted(Arrays.stream(values()).map(Template::word).collect(Collectors.joining(" or ")))
                        .next("retort list-templates says what each is for")));
    }
}
