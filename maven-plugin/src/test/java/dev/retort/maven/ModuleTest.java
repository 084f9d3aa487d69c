package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {

    private static final String PLUGIN = "dev.retort:retort-maven-plugin";

    @TempDir
    private Path directory;

    private MavenProject parent;
    private MavenProject entities;
    private MavenProject app;

    @BeforeEach
    void modules() {
        parent = module("shop-parent", "pom");
        entities = module("shop-entities", "jar");
        app = module("shop-app", "jar");
    }

    @Test
    void aModuleThatInheritsThePluginHasToHaveEntities() throws IOException {
        assertThat(takesPart(entities)).isFalse();
        write(entities, "target/classes/META-INF/persistence.xml");
        assertThat(takesPart(entities)).isTrue();
        assertThat(takesPart(app)).isFalse();
    }

    @Test
    void aModuleCanSayThatItTakesPart() throws IOException {
        write(app, "retort.properties");
        assertThat(takesPart(app)).isTrue();
        entities.getOriginalModel().setBuild(new Build());
        entities.getOriginalModel().getBuild().addPlugin(plugin());
        assertThat(takesPart(entities)).isTrue();
    }

    @Test
    void theOnlyModuleOfABuildTakesPartUnlessItIsAnAggregator() {
        assertThat(new Module(app, List.of(app), PLUGIN).takesPart()).isTrue();
        assertThat(new Module(parent, List.of(parent), PLUGIN).takesPart()).isFalse();
    }

    @Test
    void aBuildInWhichNobodyTakesPartFailsAtItsEnd() throws MojoFailureException, IOException {
        of(parent).requireAnother();
        of(entities).requireAnother();
        assertThatThrownBy(() -> of(app).requireAnother()).hasMessage("""
                No module of this build has entities
                  found: shop-parent, shop-entities, shop-app
                  next:  mvn compile …, or name the plugin in the pom of the module that has them""");
        write(entities, "retort.properties");
        of(app).requireAnother();
    }

    private boolean takesPart(MavenProject module) {
        return of(module).takesPart();
    }

    private Module of(MavenProject module) {
        return new Module(module, List.of(parent, entities, app), PLUGIN);
    }

    private MavenProject module(String name, String packaging) {
        Model model = new Model();
        model.setArtifactId(name);
        model.setPackaging(packaging);
        model.setBuild(new Build());
        Path home = directory.resolve(name);
        model.getBuild().setOutputDirectory(home.resolve("target/classes").toString());
        MavenProject module = new MavenProject(model);
        module.setOriginalModel(new Model());
        module.setFile(home.resolve("pom.xml").toFile());
        return module;
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.retort");
        plugin.setArtifactId("retort-maven-plugin");
        return plugin;
    }

    private static void write(MavenProject module, String file) throws IOException {
        Path path = module.getBasedir().toPath().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }
}
