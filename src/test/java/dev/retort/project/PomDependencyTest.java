package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Version;
import dev.retort.problem.UsageException;
import org.junit.jupiter.api.Test;

class PomDependencyTest {

    @Test
    void addsTheDependencyToTheProjectsOwnList() {
        String pom = """
                <project>
                  <!-- </dependencies> in a comment -->
                  <dependencyManagement>
                    <dependencies>
                      <dependency><artifactId>x</artifactId></dependency>
                    </dependencies>
                  </dependencyManagement>
                  <dependencies>
                    <dependency>
                      <artifactId>y</artifactId>
                    </dependency>
                  </dependencies>
                  <build/>
                </project>
                """;
        assertThat(PomDependency.added(pom))
                .contains(pom.replace(
                        "      <artifactId>y</artifactId>\n    </dependency>\n",
                        "      <artifactId>y</artifactId>\n    </dependency>\n"
                                + "    <dependency>\n"
                                + "      <groupId>dev.retort</groupId>\n"
                                + "      <artifactId>retort-runtime</artifactId>\n"
                                + "      <version>" + Version.current() + "</version>\n"
                                + "    </dependency>\n"));
    }

    @Test
    void makesAListWhereThereIsNone() {
        assertThat(PomDependency.added("<project>\n  <version>1</version>\n</project>\n"))
                .contains("<project>\n  <version>1</version>\n"
                        + "  <dependencies>\n"
                        + "    <dependency>\n"
                        + "      <groupId>dev.retort</groupId>\n"
                        + "      <artifactId>retort-runtime</artifactId>\n"
                        + "      <version>" + Version.current() + "</version>\n"
                        + "    </dependency>\n"
                        + "  </dependencies>\n"
                        + "</project>\n");
    }

    @Test
    void leavesAPomAloneThatHasIt() {
        String pom = PomDependency.added("<project>\n</project>\n").orElseThrow();
        assertThat(PomDependency.added(pom)).isEmpty();
    }

    @Test
    void refusesWhatIsNoXml() {
        assertThatThrownBy(() -> PomDependency.added("<project>"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("pom.xml is not well-formed");
    }
}
