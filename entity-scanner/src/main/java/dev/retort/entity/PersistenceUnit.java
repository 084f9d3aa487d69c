package dev.retort.entity;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A unit of a {@code persistence.xml} on the class path. */
final class PersistenceUnit {

    private static final String FILE = "META-INF/persistence.xml";

    private final Element unit;
    private final URL file;

    private PersistenceUnit(Element unit, URL file) {
        this.unit = unit;
        this.file = file;
    }

    /**
     * Looks for the unit in every {@code persistence.xml} of the class path.
     *
     * @throws UsageException if there is none of that name
     */
    static PersistenceUnit named(String name, ClassLoader loader) {
        Set<String> others = new TreeSet<>();
        for (URL file : files(loader)) {
            for (Element unit : children(parsed(file), "persistence-unit")) {
                if (unit.getAttribute("name").equals(name)) {
                    return new PersistenceUnit(unit, file);
                }
                others.add(unit.getAttribute("name"));
            }
        }
        throw new UsageException(Problem.of("There is no persistence unit \"" + name + "\"")
                .where("every " + FILE + " on the class path")
                .found(others.isEmpty() ? "no unit at all" : String.join(", ", others))
                .next("set entities.persistence-unit to one of those units, or entities.packages in its place"));
    }

    private static List<URL> files(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(FILE));
        } catch (IOException e) {
            throw unreadable(FILE, e);
        }
    }

    private static Element parsed(URL file) {
        try (InputStream content = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // The file needs no document type, so that none can name a file of the machine.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(content).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static UsageException unreadable(String file, Exception cause) {
        return new UsageException(
                Problem.of("A persistence.xml cannot be read")
                        .where(file)
                        .found(cause.getMessage())
                        .next("mend the file, or set entities.packages in place of entities.persistence-unit"),
                cause);
    }

    /** The unit's classes, those of its root and jar files included unless it excludes unlisted ones. */
    MappedClasses mappedClasses(ClassLoader loader) {
        EntityDiscovery.Found found = new EntityDiscovery.Found(
                new TreeSet<>(texts("class")), new TreeSet<>(), new TreeSet<>(mappingFiles(loader)));
        if (!excludesUnlisted()) {
            found.addAll(EntityDiscovery.in(roots(), List.of(), loader));
        }
        return new MappedClasses(
                found.classes(),
                found.packages(),
                List.copyOf(found.mappingFiles()),
                settings(),
                "persistence unit \"" + unit.getAttribute("name") + "\" in " + file);
    }

    private boolean excludesUnlisted() {
        List<String> given = texts("exclude-unlisted-classes");
        return !given.isEmpty() && !given.get(0).equals("false"); // the empty element means true
    }

    private List<Path> roots() {
        List<Path> roots = new ArrayList<>(List.of(path(file, FILE)));
        for (String jar : texts("jar-file")) {
            roots.add(roots.get(0).resolveSibling(jar).normalize());
        }
        return roots;
    }

    /** The directory or jar that holds a resource. */
    private static Path path(URL resource, String name) {
        String location = resource.toString();
        String root = location.substring(0, location.length() - name.length());
        if (root.startsWith("jar:")) {
            root = root.substring("jar:".length(), root.indexOf("!/"));
        }
        try {
            return Path.of(new URI(root));
        } catch (URISyntaxException e) {
            throw unreadable(location, e);
        }
    }

    private List<String> mappingFiles(ClassLoader loader) {
        List<String> files = new ArrayList<>(texts("mapping-file"));
        boolean defaultExists = loader.getResource(MappedClasses.DEFAULT_MAPPING_FILE) != null;
        if (defaultExists && !files.contains(MappedClasses.DEFAULT_MAPPING_FILE)) {
            files.add(MappedClasses.DEFAULT_MAPPING_FILE);
        }
        return files;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Element properties : children(unit, "properties")) {
            children(properties, "property")
                    .forEach(property -> settings.put(property.getAttribute("name"), property.getAttribute("value")));
        }
        texts("validation-mode").forEach(mode -> settings.putIfAbsent("jakarta.persistence.validation.mode", mode));
        return settings;
    }

    private List<String> texts(String name) {
        return children(unit, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
