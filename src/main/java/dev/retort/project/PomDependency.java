package dev.retort.project;

import dev.retort.Version;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Adds the runtime's dependency to a pom's text; everything else in it stays as it is, to the letter. */
final class PomDependency {

    private static final String ARTIFACT = "retort-runtime";

    private int dependenciesEnd = -1;
    private int projectEnd = -1;
    private boolean present;

    private PomDependency() {}

    /** The pom with the dependency, or nothing where it has it already. */
    static Optional<String> added(String pom) {
        PomDependency place = new PomDependency();
        try {
            place.find(pom);
        } catch (XMLStreamException malformed) {
            throw new UsageException(
                    Problem.of("pom.xml is not well-formed")
                            .found(malformed.getMessage())
                            .next("correct it, then run retort init again"),
                    malformed);
        }
        return place.present ? Optional.empty() : Optional.of(place.insertedInto(pom));
    }

    private void find(String pom) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(pom));
        Deque<String> path = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ended(String.join("/", path), reader.getLocation().getCharacterOffset(), pom);
                path.removeLast();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                present |= String.join("/", path).equals("project/dependencies/dependency/artifactId")
                        && reader.getText().strip().equals(ARTIFACT);
            }
        }
    }

    /** The reader stands behind the end tag. */
    private void ended(String path, int offset, String pom) {
        if (path.equals("project/dependencies")) {
            dependenciesEnd = pom.lastIndexOf("</", offset - 1);
        } else if (path.equals("project")) {
            projectEnd = pom.lastIndexOf("</", offset - 1);
        }
    }

    private String insertedInto(String pom) {
        boolean listed = dependenciesEnd >= 0;
        int end = listed ? dependenciesEnd : projectEnd;
        int line = pom.lastIndexOf('\n', end) + 1;
        boolean ownLine = pom.substring(line, end).isBlank();
        String outer = ownLine ? pom.substring(line, end) : "";
        String unit = outer.isEmpty() ? "  " : outer; // the end tag stands one unit deep, or none
        String text = listed
                ? dependency(outer + unit, unit)
                : unit + "<dependencies>\n" + dependency(unit + unit, unit) + unit + "</dependencies>\n";
        int at = ownLine ? line : end;
        return pom.substring(0, at) + (ownLine ? "" : "\n") + text + pom.substring(at);
    }

    private static String dependency(String indent, String unit) {
        return indent + "<dependency>\n"
                + indent + unit + "<groupId>dev.retort</groupId>\n"
                + indent + unit + "<artifactId>" + ARTIFACT + "</artifactId>\n"
                + indent + unit + "<version>" + Version.current() + "</version>\n"
                + indent + "</dependency>\n";
    }
}
