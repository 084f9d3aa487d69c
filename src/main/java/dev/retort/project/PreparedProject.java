package dev.retort.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What was done to prepare a project.
 *
 * @param configuration the file that was written
 * @param entityPackages the packages in which entities were found
 * @param dependencyAdded whether the runtime was added to the pom
 * @param messages the same for people, and what is left to do, a line each
 */
public record PreparedProject(
        Path configuration, Set<String> entityPackages, boolean dependencyAdded, List<String> messages) {

    public PreparedProject {
        entityPackages = Set.copyOf(entityPackages);
        messages = List.copyOf(messages);
    }
}
