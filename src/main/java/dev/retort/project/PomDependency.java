package dev.retort.project;

import dev.retort.Version;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Adds the runtime's dependency to a pom's text; everything else in it stays as it is, to the letter. */
final class PomDependency extends DefaultHandler {

    private static final String ARTIFACT = "retort-runtime";

    private final String pom;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private int dependenciesEnd = -1;
    private int projectEnd = -1;
    private boolean present;

    private PomDependency(String pom) {
        this.pom = pom;
    }

    /** The pom with the dependency, or nothing where it has it already. */
    static Optional<String> added(String pom) {
        PomDependency place = new PomDependency(pom);
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(pom)), place);
        } catch (SAXException malformed) {
            throw new UsageException(
                    Problem.of("pom.xml is not well-formed")
                            .found(malformed.getMessage())
                            .next("correct it, then run retort init again"),
                    malformed);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible); // a text in memory, the JDK's own parser
        }
        return place.present ? Optional.empty() : Optional.of(place.inserted());
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        path.addLast(name);
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /** The locator stands right behind the end tag. */
    @Override
    public void endElement(String uri, String localName, String name) {
        switch (String.join("/", path)) {
            case "project/dependencies" -> dependenciesEnd = endTag();
            case "project" -> projectEnd = endTag();
            case "project/dependencies/dependency/artifactId" ->
                present |= text.toString().strip().equals(ARTIFACT);
            default -> {}
        }
        path.removeLast();
    }

    private int endTag() {
        int line = 0;
        for (int i = 1; i < locator.getLineNumber(); i++) {
            line = pom.indexOf('\n', line) + 1;
        }
        return pom.lastIndexOf("</", line + locator.getColumnNumber() - 2);
    }

    private String inserted() {
        boolean listed = dependenciesEnd >= 0;
        int end = listed ? dependenciesEnd : projectEnd;
        int line = pom.lastIndexOf('\n', end) + 1;
        boolean ownLine = pom.substring(line, end).isBlank();
        String outer = ownLine ? pom.substring(line, end) : "";
        String unit = outer.isEmpty() ? "  " : outer; // the end tag stands one unit deep, or none
        String lines = listed
                ? dependency(outer + unit, unit)
                : unit + "<dependencies>\n" + dependency(unit + unit, unit) + unit + "</dependencies>\n";
        int at = ownLine ? line : end;
        return pom.substring(0, at) + (ownLine ? "" : "\n") + lines + pom.substring(at);
    }

    private static String dependency(String indent, String unit) {
        return indent + "<dependency>\n"
                + indent + unit + "<groupId>dev.retort</groupId>\n"
                + indent + unit + "<artifactId>" + ARTIFACT + "</artifactId>\n"
                + indent + unit + "<version>" + Version.current() + "</version>\n"
                + indent + "</dependency>\n";
    }
}
