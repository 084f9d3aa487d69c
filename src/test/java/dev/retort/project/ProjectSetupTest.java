package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSetupTest {

    @TempDir
    private Path directory;

    private void entity(String packageName, String name) throws IOException {
        Path file = directory.resolve("src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + packageName + ";\n\n@Entity\nclass " + name + " {}\n");
    }

    @Test
    void findsTheEntitiesByTheirSources() throws IOException {
        entity("shop.model", "Item");
        entity("shop.model.sub", "Part");
        entity("other", "Thing");
        ProjectSetup.prepare(directory, Template.MAVEN);
        assertThat(directory.resolve("retort.properties"))
                .content()
                .contains("entities.packages = other, shop.model\n")
                .contains("migrations.package = other.migrations\n")
                .contains("url = ${DATABASE_URL:embedded}\n");
        assertThat(directory.resolve(".retort/.gitignore")).hasContent("*");
    }

    @Test
    void saysWhatToSetWhereThereIsNoEntity() {
        assertThat(ProjectSetup.prepare(directory, Template.MAVEN).messages())
                .containsExactly(
                        "Wrote " + directory.resolve("retort.properties"),
                        "No @Entity was found below src/main/java: set entities.packages in that file.",
                        "There is no pom.xml: put dev.retort:retort-runtime on the class path that migrations are"
                                + " compiled with, and set entities.classpath.");
    }

    @Test
    void refusesToOverwrite() {
        ProjectSetup.prepare(directory, Template.MAVEN);
        assertThatThrownBy(() -> ProjectSetup.prepare(directory, Template.MAVEN))
                .isInstanceOf(UsageException.class)
                .hasMessage("There is already a retort.properties\n  where:  " + directory.resolve("retort.properties")
                        + "\n  next:   edit that file, or delete it and run retort init again");
    }

    @Test
    void putsMigrationsBesideAModelAndBelowAnythingElse() {
        assertThat(ProjectSetup.migrationsPackage("shop.model")).isEqualTo("shop.migrations");
        assertThat(ProjectSetup.migrationsPackage("shop")).isEqualTo("shop.migrations");
        assertThat(ProjectSetup.migrationsPackage("model")).isEqualTo("model.migrations");
    }
}
