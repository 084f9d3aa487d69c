package dev.retort.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.hibernate.boot.InvalidMappingException;
import org.xml.sax.SAXParseException;

/** Where in {@code orm.xml} and {@code hbm.xml} files a mistake is, as far as Hibernate says or the files show it. */
final class MappingFilePlace {

    /** Class names, and the attribute in {@code app.Book#title} and {@code member - title}. */
    private static final Pattern NAME = Pattern.compile("(?<=#|member - )\\w+|\\w+(?:[.$]\\w+)+");

    private MappingFilePlace() {}

    /** The place of what makes a file unreadable: {@code META-INF/orm.xml, line 3, column 9}. */
    static Optional<String> ofFault(List<Throwable> chain) {
        return chain.stream()
                .filter(InvalidMappingException.class::isInstance)
                .map(link -> ((InvalidMappingException) link).getOrigin().getName())
                .findFirst()
                .map(file -> file + position(chain));
    }

    private static String position(List<Throwable> chain) {
        for (Throwable link : chain) {
            if (link instanceof SAXParseException fault) {
                return position(fault.getLineNumber(), fault.getColumnNumber());
            } else if (link instanceof XMLStreamException fault && fault.getLocation() != null) {
                Location location = fault.getLocation();
                return position(location.getLineNumber(), location.getColumnNumber());
            }
        }
        return "";
    }

    private static String position(int line, int column) {
        return line > 0 ? ", line " + line + ", column " + column : "";
    }

    /** The first line of a mapping file that gives a name from a message: an attribute rather than a class. */
    static Optional<String> ofName(String message, MappedClasses classes, ClassLoader loader) {
        return NAME.matcher(message)
                .results()
                .map(MatchResult::group)
                .sorted(Comparator.comparing(name -> name.contains(".")))
                .flatMap(name ->
                        classes.mappingFiles().stream().flatMap(file -> line(file, '"' + name + '"', loader).stream()))
                .findFirst();
    }

    private static Optional<String> line(String file, String text, ClassLoader loader) {
        try (InputStream stream = loader.getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains(text))
                    .findFirst()
                    .map(line -> file + ", line " + (lines.indexOf(line) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
