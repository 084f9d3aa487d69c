package dev.retort.proof;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The domain models with which Hibernate tests itself, each on every line that has it. They come compiled, in the
 * artifact {@code hibernate-testing}; its newest public version is 7.3, which serves for 7.4.
 */
class HibernateModelsPostgresTest {

    private static final String DOMAIN = "org/hibernate/testing/orm/domain/";

    private static final List<String> SINCE_SIX =
            List.of("animal", "contacts", "gambit", "helpdesk", "retail", "userguide");

    private static final Map<String, List<String>> MODELS = Map.ofEntries(
            entry("6.6", SINCE_SIX),
            entry("7.1", SINCE_SIX),
            entry("7.4", List.of("animal", "contacts", "gambit", "helpdesk", "library", "retail", "userguide")));

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheLaws() throws IOException {
        List<ProofCase> cases = new ArrayList<>();
        for (String line : Line.ALL) {
            for (String model : MODELS.get(line)) {
                cases.add(unpacked(line, model));
            }
        }
        return Proofs.inParallel(cases, HibernateModelsPostgresTest::prove);
    }

    private static void prove(ProofCase model) {
        new Line(model.folder().getParent().getFileName().toString(), true).prove(model.folder());
    }

    private static ProofCase unpacked(String line, String model) throws IOException {
        Path caseFolder = folder.resolve(line).resolve(model);
        Path jar = HibernateClassPath.jars(line, "modules").stream()
                .filter(file -> file.getFileName().toString().startsWith("hibernate-testing"))
                .findFirst()
                .orElseThrow();
        try (JarFile classes = new JarFile(jar.toFile())) {
            for (JarEntry entry : classes.stream().toList()) {
                if (entry.getName().matches(DOMAIN + "(" + model + "/)?[^/]+\\.class")) {
                    unpack(classes, entry, caseFolder.resolve("classes").resolve(entry.getName()));
                }
            }
        }
        Files.writeString(
                caseFolder.resolve("settings.properties"), "entities.packages = org.hibernate.testing.orm.domain\n");
        return ProofCase.load(caseFolder);
    }

    private static void unpack(JarFile classes, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = classes.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }

    @AfterAll
    static void closeLines() {
        Line.closeAll();
    }
}
