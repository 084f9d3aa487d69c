package dev.retort.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails when something is wrong between files, database and entities, and says what mends it. */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DoctorMojo extends RetortMojo {

    /** {@code text} for people or {@code json} for machines. */
    @Parameter(property = "retort.format")
    private String format;

    /** What should have every migration's class; by default the jars in {@code target}, else {@code target/classes}. */
    @Parameter(property = "retort.jar")
    private String jar;
}
