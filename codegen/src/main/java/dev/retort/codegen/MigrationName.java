package dev.retort.codegen;

import java.util.List;

/**
 * The name of a new migration.
 *
 * @param packages the packages below the migrations' own that it is in, the outer one first; often none
 * @param className the name of the class, which with {@code .java} is the name of its file
 */
public record MigrationName(List<String> packages, String className) {

    public MigrationName {
        packages = List.copyOf(packages);
    }
}
