package dev.retort.maven;

import dev.retort.config.Configuration;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * A module of a build, which has something to do with Retort or not: a goal runs in each module, and only where the
 * entities are there is work for it.
 *
 * @param modules all that are built
 * @param plugin the key of this plugin in poms
 */
record Module(MavenProject project, List<MavenProject> modules, String plugin) {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final List<String> MAPPINGS = List.of("META-INF/persistence.xml", "META-INF/orm.xml");

    /**
     * Whether the goals do something here. A module says so by a file or by naming the plugin in its own pom; one that
     * merely inherits it has to have entities.
     */
    boolean takesPart() {
        return takesPart(project);
    }

    private boolean takesPart(MavenProject module) {
        return !isAggregator(module) && (modules.size() == 1 || isConfigured(module) || hasEntities(module));
    }

    private static boolean isAggregator(MavenProject module) {
        return module.getPackaging().equals("pom");
    }

    private boolean isConfigured(MavenProject module) {
        return Files.exists(module.getBasedir().toPath().resolve(Configuration.FILE_NAME))
                || Optional.ofNullable(module.getOriginalModel().getBuild())
                        .map(Build::getPluginsAsMap)
                        .filter(plugins -> plugins.containsKey(plugin))
                        .isPresent();
    }

    private static boolean hasEntities(MavenProject module) {
        Path classes = Path.of(module.getBuild().getOutputDirectory());
        if (MAPPINGS.stream().map(classes::resolve).anyMatch(Files::exists)) {
            return true;
        }
        try (ScanResult found = new ClassGraph()
                .overrideClasspath(classes)
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            return !found.getClassesWithAnnotation(ENTITY).isEmpty();
        }
    }

    /** Why they do nothing. */
    String reason() {
        return isAggregator(project)
                ? "a module of packaging pom has no entities"
                : project.getArtifactId() + " has no entities of its own, no " + Configuration.FILE_NAME
                        + ", and does not name the plugin in its pom";
    }

    /**
     * In the build's last module, makes sure that some module took part.
     *
     * @throws MojoFailureException if a goal of this build has done nothing at all
     */
    void requireAnother() throws MojoFailureException {
        boolean last = modules.get(modules.size() - 1) == project;
        if (last && modules.stream().noneMatch(this::takesPart)) {
            throw new MojoFailureException("No module of this build has entities"
                    + "\n  found: "
                    + modules.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "))
                    + "\n  next:  mvn compile …, or name the plugin in the pom of the module that has them");
        }
    }
}
