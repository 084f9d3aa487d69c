package dev.retort.entity;

import dev.retort.entity.ddl.SharedNameException;
import dev.retort.entity.ddl.UnreadableDdlException;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.problem.UsageException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.hibernate.boot.registry.selector.spi.StrategySelectionException;

/** Says why Hibernate does not accept the entities, in words for the person who can mend them. */
final class RejectedMapping {

    private RejectedMapping() {}

    /** The problem behind whatever came out of Hibernate; one that is already in words stays as it is. */
    static RetortException problem(Throwable thrown, MappedClasses classes, ClassLoader loader) {
        List<Throwable> chain = chain(thrown);
        for (Throwable link : chain) {
            if (link instanceof RetortException known) {
                return known;
            } else if (link instanceof UnreadableDdlException unreadable) {
                return new UsageException(unreadable(unreadable), thrown);
            } else if (link instanceof SharedNameException shared) {
                return new UsageException(sharedName(shared), thrown);
            } else if (link instanceof StrategySelectionException) {
                return new UsageException(unknownSetting(link), thrown);
            }
        }
        return new UsageException(
                MappingFilePlace.ofFault(chain)
                        .map(place -> unreadableFile(place, chain))
                        .or(() -> missingClass(chain).map(missing -> missing(missing, classes, loader)))
                        .orElseGet(() -> rejected(chain, classes, loader)),
                thrown);
    }

    private static Problem unreadableFile(String place, List<Throwable> chain) {
        return Problem.of("A mapping file cannot be read")
                .where(place)
                .found(reason(chain)
                        .replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "")
                        .replaceFirst("(?s)^(unexpected element) \\(uri:\"[^\"]*\", local:(\"[^\"]*\")\\).*", "$1 $2"))
                .next("correct the file there, then run the command again");
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = thrown; link != null && !chain.contains(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }

    private static Problem unreadable(UnreadableDdlException exception) {
        return Problem.of("The SQL that Hibernate writes for an entity cannot be read")
                .where(exception.statement())
                .wanted(exception.expected())
                .next("look for a mistake in columnDefinition, @Check, @ColumnDefault or @JoinColumn.foreignKey there");
    }

    private static Problem sharedName(SharedNameException exception) {
        return Problem.of("Two objects of the entities have the same name in PostgreSQL")
                .where(exception.name())
                .found(exception.earlier() + "\n" + exception.later())
                .wanted("two names that differ in their first 63 bytes, and in more than quotes or capital letters")
                .next("give one of the two another name in its mapping, or let both mappings say it in the same way");
    }

    private static Problem unknownSetting(Throwable exception) {
        return Problem.of("Hibernate does not know the value of one of its settings")
                .found(exception.getMessage())
                .next("correct the hibernate.* setting of that name, or put its class on entities.classpath");
    }

    private static Problem missing(String missing, MappedClasses classes, ClassLoader loader) {
        Problem problem = Problem.of("A class that an entity needs is not on the class path");
        return classes.classes().stream()
                .filter(name -> needs(name, missing, loader))
                .findFirst()
                .or(() -> MappingFilePlace.ofName(missing, classes, loader))
                .map(problem::where)
                .orElse(problem)
                .found("no class " + missing)
                .next("add the library or directory that holds " + missing + " to entities.classpath");
    }

    /** The virtual machine does not say who needs the class, so the candidates are asked one by one. */
    private static boolean needs(String name, String missing, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return type.getDeclaredFields().length + type.getDeclaredMethods().length < 0;
        } catch (ClassNotFoundException | LinkageError e) {
            return chain(e).stream()
                    .anyMatch(
                            link -> className(String.valueOf(link.getMessage())).equals(missing));
        }
    }

    private static Problem rejected(List<Throwable> chain, MappedClasses classes, ClassLoader loader) {
        return where(Problem.of("Hibernate does not accept the entities"), chain, classes, loader)
                .found(reason(chain))
                .next("mend the mapping, compile, and run the command again;"
                        + " --stacktrace shows all that Hibernate says");
    }

    /** The innermost message that says something; a bare class name or nothing at all does not. */
    private static String reason(List<Throwable> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            String message = chain.get(i).getMessage();
            if (message != null && message.contains(" ")) {
                return message;
            }
        }
        return chain.get(chain.size() - 1).toString();
    }

    private static Optional<String> missingClass(List<Throwable> chain) {
        return chain.stream()
                .filter(link -> link instanceof ClassNotFoundException
                        || link instanceof NoClassDefFoundError
                        || link instanceof TypeNotPresentException
                        || link instanceof ClassLoadingException)
                .reduce((outer, inner) -> inner)
                .flatMap(last -> Optional.ofNullable(last.getMessage()))
                .map(RejectedMapping::className);
    }

    /** The name in messages such as {@code Type com.acme.Money not present} and {@code com/acme/Money}. */
    private static String className(String message) {
        String name = message.replaceFirst("^.*\\[(.+)]$", "$1")
                .replaceFirst("^Could not load requested class ?: ", "")
                .replaceFirst("^Type (.+) not present$", "$1");
        return name.replace('/', '.');
    }

    /** Adds the entity if a message names one, and the line of a mapping file that has a name in it. */
    private static Problem where(Problem problem, List<Throwable> chain, MappedClasses classes, ClassLoader loader) {
        String place = Stream.of(entity(chain, classes), MappingFilePlace.ofName(reason(chain), classes, loader))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? problem : problem.where(place);
    }

    /** The longest name wins, for one may begin with another. */
    private static Optional<String> entity(List<Throwable> chain, MappedClasses classes) {
        String messages = String.join("\n", chain.stream().map(String::valueOf).toList());
        return classes.classes().stream().filter(messages::contains).max(Comparator.comparingInt(String::length));
    }
}
