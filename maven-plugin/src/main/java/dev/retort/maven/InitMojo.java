package dev.retort.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prepares a project: writes {@code retort.properties}, and the runtime's dependency into {@code pom.xml}. */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends RetortMojo {

    /** The kind of project. */
    @Parameter(property = "retort.template", defaultValue = "maven")
    private String template;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (session.getProjects().size() > 1) {
            throw new MojoFailureException("This build has several modules, and only one is to be prepared"
                    + "\n  next: mvn " + goals() + "init -pl MODULE, with the module that has the entities");
        }
        super.execute();
        if (project.getPlugin(plugin.getPluginLookupKey()) == null) {
            getLog().info("Put the plugin into <build><plugins> of pom.xml:\n" + declaration());
        }
    }

    private String declaration() {
        return """
                <plugin>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>check</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>""".formatted(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
    }
}
