package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is nearly a command, an option, a value, a revision or a key: the message says what may have been meant. */
class MisspellingTest {

    @TempDir
    private Path directory;

    private TestProject project;

    @BeforeEach
    void prepare() {
        project = new TestProject(directory, "embedded")
                .migration("First", "id = \"27e60f7333be\", branchLabels = \"billing\"", "", "");
    }

    private void assertRefused(int status, String message, String... arguments) {
        assertThat(project.run(arguments))
                .isEqualTo(new Result(status, "", message.replace("{dir}", directory.toString())));
    }

    @Test
    void commands() {
        assertRefused(2, """
                retort: There is no command 'histroy'
                  nearest: history
                  next:    retort --help
                """, "histroy", "-i");
        assertRefused(2, """
                retort: There is no command 'frobnicate'
                  next:   retort --help
                """, "frobnicate");
    }

    @Test
    void options() {
        assertRefused(2, """
                retort: There is no option --fromat
                  nearest: --format
                  next:    retort check --help
                """, "check", "--fromat=json");
        assertRefused(2, """
                retort: There is no option --verbos
                  nearest: --verbose
                  next:    retort --help
                """, "--verbos", "check");
        assertRefused(2, """
                retort: There is no option --frobnicate
                  next:   retort check --help
                """, "check", "--frobnicate");
    }

    @Test
    void optionsWhereARevisionMayStand() {
        String message = """
                retort: There is no option --dryrun
                  nearest: --dry-run
                  next:    retort upgrade --help
                """;
        assertRefused(2, message, "upgrade", "--dryrun");
        assertRefused(2, message, "upgrade", "head", "--dryrun");
    }

    @Test
    void values() {
        assertRefused(2, """
                retort: 'markdwon' is no value of --format
                  nearest: markdown
                  wanted:  text, json, github, sarif, markdown, html
                  next:    retort check --help
                """, "check", "--format", "markdwon");
    }

    @Test
    void whatIsOneWordTooMany() {
        assertRefused(2, """
                retort: Unmatched argument at index 1: 'extra'
                  next:   retort check --help
                """, "check", "extra");
    }

    @Test
    void revisionsLabelsAndSymbols() {
        assertNearest("hed", "head");
        assertNearest("haeds", "heads");
        assertNearest("27e7", "27e60f7333be");
        assertNearest("biling", "billing");
        assertRefused(3, """
                retort: No branch or revision is called 'biling', and no id begins so
                  nearest: billing
                  next:    retort history shows all revisions
                  next:    what stands before @ is a branch label, or a revision of the branch
                """, "show", "biling@head");
        assertRefused(3, """
                retort: No revision or branch is called 'c0ffee', and no id begins so
                  next:   retort history shows all revisions
                """, "show", "c0ffee");
    }

    private void assertNearest(String typed, String meant) {
        assertRefused(3, """
                retort: No revision or branch is called '%s', and no id begins so
                  nearest: %s
                  next:    retort history shows all revisions
                """.formatted(typed, meant), "show", typed);
    }

    @Test
    void keysAndEnvironments() {
        project.properties("url = embedded", "staging.url = embedded");
        assertThat(project.run("heads", "-D", "ulr=x").err()).startsWith("""
                        retort: Unknown configuration key 'ulr'
                          where:   the command line
                          nearest: url
                        """);
        assertThat(project.run("heads", "-D", "colour=red").err()).startsWith("""
                        retort: Unknown configuration key 'colour'
                          where:  the command line
                          known:  url,""");
        assertRefused(2, """
                retort: There is no environment named 'stagign'
                  where:   {dir}/retort.properties
                  nearest: staging
                  found:   staging
                  wanted:  a name that keys begin with, as in stagign.url
                  next:    choose one of those with -n, or add stagign.url = … to the file
                """, "-n", "stagign", "heads");
    }
}
