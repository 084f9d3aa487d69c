package dev.retort.maven;

import dev.retort.cli.Main;
import java.io.File;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * A goal: the command of the same name, run in the build. Its parameters are the command's options; parsing, work,
 * output and exit codes are the command's own.
 */
public abstract class RetortMojo extends KeyParameters {

    /** The properties of every goal that are neither a key of the configuration nor an option of a command. */
    static final Set<String> PROPERTIES = Set.of("skip", "config", "name", "server", "output", "verbose");

    private static final String MAVENS_ENVIRONMENT = "${env.";
    private static final String SERVER_LEVEL = "org.slf4j.simpleLogger.log.io.zonky.test.db.postgres";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private SettingsDecrypter decrypter;

    /** Does nothing. */
    @Parameter(property = "retort.skip", defaultValue = "false")
    private boolean skip;

    /** The {@code retort.properties} to read; by default the one in the module's directory or the next one above. */
    @Parameter(property = "retort.config")
    private File config;

    /** Which environment of the configuration: its keys begin with this name and a dot. */
    @Parameter(property = "retort.name")
    private String name;

    /** Arguments for the project's own environment class; on the command line {@code -Dretort.x.KEY=VALUE}. */
    @Parameter
    private Map<String, String> arguments;

    /** A server of {@code settings.xml}, whose user and password are taken. */
    @Parameter(property = "retort.server")
    private String server;

    /** The file that results are written to, instead of the log. */
    @Parameter(property = "retort.output")
    private File output;

    /** More of everything. */
    @Parameter(property = "retort.verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since retort.skip is set");
            return;
        }
        Module module = new Module(project, session.getProjects(), plugin.getPluginLookupKey());
        if (!module.takesPart()) {
            getLog().info("Skipped: " + module.reason());
            module.requireAnother();
            return;
        }
        keepServerQuiet();
        try (Transcript transcript = new Transcript(getLog(), isStreaming(), output)) {
            int status = Main.run(face(transcript), transcript.out(), transcript.err(), words());
            transcript.end(status);
        }
    }

    /** The embedded server tells every step of its start, and Maven's log is where the result shall be seen. */
    private static void keepServerQuiet() {
        if (System.getProperty(SERVER_LEVEL) == null) {
            System.setProperty(SERVER_LEVEL, "warn");
        }
    }

    private MavenFace face(Transcript transcript) {
        Credentials credentials = new Credentials(server, session.getSettings(), decrypter);
        ProjectSettings settings = new ProjectSettings(project.getFile(), config, name, keys(), credentials, typed());
        return new MavenFace(
                new CompiledProject(project, goals() + execution.getGoal()),
                settings,
                arguments == null ? Map.of() : arguments,
                new GoalWords(goals(), name, settings.file().isPresent()),
                transcript);
    }

    /** The keys of the pom, with those texts that Maven can do nothing with and would leave out. */
    private Map<String, String> keys() {
        Map<String, String> keys = new UnresolvedKeys(execution.getConfiguration()).texts();
        keys.putAll(configuredKeys());
        keys.replaceAll((key, text) -> text.replace(MAVENS_ENVIRONMENT, "${"));
        return keys;
    }

    private String[] words() {
        MavenExecutionRequest request = session.getRequest();
        return new CommandArguments(execution.getGoal(), Fields.of(this, getClass()), typed())
                .words(verbose, request.isShowErrors(), request.isInteractiveMode());
    }

    private TypedProperties typed() {
        return TypedProperties.of(session.getUserProperties());
    }

    /** Whether results are shown as they come, since the goal works for long; else they are kept for the end. */
    boolean isStreaming() {
        return false;
    }

    /** What stands before a goal's name on Maven's command line: the prefix, if Maven finds the plugin by it. */
    String goals() {
        return project.getPlugin(plugin.getPluginLookupKey()) == null
                ? plugin.getId() + ":"
                : plugin.getGoalPrefix() + ":";
    }
}
