package dev.retort.proof;

import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameAnswers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case folder as values; {@code src/test/cases/README.md} says what may stand in one.
 *
 * @param name group and folder, {@code column/add-not-null}
 * @param before file name to text, of Java sources and of files on the class path; empty for an empty database
 * @param after all sources after the change, those that it leaves alone included
 * @param unchanged whether {@code after} is only another spelling of {@code before}
 * @param settings {@code hibernate.*}, and {@code entities.persistence-unit} where that is not the package
 * @param databaseSql SQL that runs on the database before the change is planned
 * @param rowsSql the same, of rows alone: the schemas are compared in full, and the rows must stay as they are
 * @param upgradedSql SQL that must not fail after an upgrade: what became of the rows
 * @param downgradedSql the same after a downgrade
 * @param renames answers to what was renamed
 * @param fills the values for rows, {@code item.rating} to an SQL expression
 * @param minimumServer the oldest major version of PostgreSQL that knows what the case is about; 0 for all
 * @param hasOracle false where {@code no-oracle.txt} says why Hibernate is no measure
 * @param withModules whether {@code modules.txt} asks for Hibernate's modules and Bean Validation on the class path
 * @param lines the lines of Hibernate that know what the case is about; empty for all
 * @param extensions the extensions that have to be in each of its databases
 */
record ProofCase(
        Path folder,
        String name,
        SortedMap<String, String> before,
        SortedMap<String, String> after,
        boolean unchanged,
        Map<String, String> settings,
        Optional<String> databaseSql,
        Optional<String> rowsSql,
        Optional<String> upgradedSql,
        Optional<String> downgradedSql,
        RenameAnswers renames,
        Map<String, String> fills,
        int minimumServer,
        boolean hasOracle,
        boolean withModules,
        List<String> lines,
        List<String> extensions) {

    private static final String REMOVED = "removed.txt";

    /** The cases whose name contains one of the texts between commas, in the order of their names. */
    static List<ProofCase> matching(String texts) {
        return matching(texts, root(), 2);
    }

    /** The models of whole applications; the name of each is {@code models/hospital}. */
    static List<ProofCase> models(String texts) {
        return matching(texts, modelsRoot(), 1);
    }

    private static List<ProofCase> matching(String texts, Path root, int depth) {
        List<String> parts = List.of(texts.split(",", -1));
        try (Stream<Path> folders = Files.find(root, depth, (path, attributes) -> isCase(root, path, depth))) {
            return folders.map(ProofCase::load)
                    .filter(proofCase -> parts.stream().anyMatch(proofCase.name::contains))
                    .sorted((left, right) -> left.name.compareTo(right.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes that come compiled, on both sides; usually there are none. */
    Path compiled() {
        return folder.resolve("classes");
    }

    /** All that decides how the database is made that the change meets. */
    List<Object> beginning() {
        return List.of(
                before,
                settings,
                databaseSql.isEmpty(),
                keptRenames(),
                fills,
                hasOracle,
                extensions,
                Files.isDirectory(compiled()) ? folder : "");
    }

    /** Whether a version of Hibernate knows what the case is about. */
    boolean appliesTo(String version) {
        return lines.isEmpty() || lines.stream().anyMatch(line -> version.startsWith(line + "."));
    }

    /** Whether the generated text has been read and kept; elsewhere only the laws count. */
    boolean hasGoldens() {
        return folder.startsWith(root()) || folder.startsWith(modelsRoot());
    }

    /** Maven runs a module's tests in the module, an IDE may run them in the project. */
    static Path root() {
        Path inModule = Path.of("test", "cases");
        return (Files.isDirectory(inModule) ? inModule : Path.of("src").resolve(inModule)).toAbsolutePath();
    }

    private static Path modelsRoot() {
        return root().resolveSibling("models");
    }

    private static boolean isCase(Path root, Path path, int depth) {
        return !path.equals(root) && root.relativize(path).getNameCount() == depth && Files.isDirectory(path);
    }

    /** Reads a case folder, wherever it is. */
    static ProofCase load(Path folder) {
        boolean unchanged = Files.isDirectory(folder.resolve("unchanged"));
        SortedMap<String, String> before = sources(folder.resolve("before"));
        Path afterFolder = folder.resolve(unchanged ? "unchanged" : "after");
        SortedMap<String, String> after = new TreeMap<>(before);
        after.putAll(sources(afterFolder));
        lines(afterFolder.resolve(REMOVED)).forEach(after::remove);
        return new ProofCase(
                folder,
                folder.getParent().getFileName() + "/" + folder.getFileName(),
                before,
                after,
                unchanged,
                settingsOnThisLine(folder),
                text(folder.resolve("database.sql")),
                text(folder.resolve("rows.sql")),
                text(folder.resolve("upgraded.sql")),
                text(folder.resolve("downgraded.sql")),
                renames(folder.resolve("renames.txt")),
                settings(folder.resolve("fills.properties")),
                text(folder.resolve("minimum-server.txt"))
                        .map(version -> Integer.parseInt(version.strip()))
                        .orElse(0),
                !Files.exists(folder.resolve("no-oracle.txt")),
                Files.exists(folder.resolve("modules.txt")),
                lines(folder.resolve("lines.txt")),
                lines(folder.resolve("extensions.txt")));
    }

    /** All files below a folder, by their paths in it. */
    static SortedMap<String, String> sources(Path folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(REMOVED))
                        .forEach(file -> sources.put(
                                folder.relativize(file).toString().replace('\\', '/'),
                                text(file).orElseThrow()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    /** Those of the case, and over them those that have another value on the line of Hibernate at hand. */
    private static Map<String, String> settingsOnThisLine(Path folder) {
        Map<String, String> settings = settings(folder.resolve("settings.properties"));
        settings.putAll(settings(folder.resolve("settings-" + Line.here() + ".properties")));
        return settings;
    }

    private static Map<String, String> settings(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file).orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    /** Given ones, so that each must hold. */
    private static RenameAnswers renames(Path file) {
        List<RenameAnswer> answers = lines(file).stream()
                .map(line -> RenameAnswer.parse(line, file.toString(), false))
                .toList();
        return new RenameAnswers(answers, List.of());
    }

    private static List<String> lines(Path file) {
        return new ArrayList<>(
                text(file).orElse("").lines().filter(line -> !line.isBlank()).toList());
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same answers in a file that stays: once they are applied they say nothing. */
    RenameAnswers keptRenames() {
        return new RenameAnswers(
                List.of(),
                renames.given().stream()
                        .map(answer -> RenameAnswer.parse(answer.line(), answer.where(), true))
                        .toList());
    }

    /** Where the rows before and after are written down; only a case that has the file watches them. */
    Path rowsFile() {
        return folder.resolve("rows.txt");
    }

    boolean watchesRows() {
        return Files.exists(rowsFile());
    }

    /** The folder that it is in with those like it. */
    String group() {
        return name.substring(0, name.indexOf('/'));
    }

    /** What the migration is called: the folder's name as a sentence without its full stop. */
    String message() {
        String words = folder.getFileName().toString().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
