package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalWordsTest {

    private final GoalWords words = new GoalWords("retort:", null, true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            retort upgrade head | mvn retort:upgrade -Dretort.revision=head
            retort merge heads -m "Merge heads" | mvn retort:merge -Dretort.revision=heads -Dretort.message="Merge heads"
            or retort merge heads -m "…" joins them first | or mvn retort:merge -Dretort.revision=heads -Dretort.message="…" joins them first
            retort stamp --purge 27e60f7333be b3984a5cb21a | mvn retort:stamp -Dretort.revision=27e60f7333be,b3984a5cb21a -Dretort.purge
            retort stamp head adopts the database | mvn retort:stamp -Dretort.revision=head adopts the database
            retort history shows the order; retort upgrade FROM:TO --sql goes up | mvn retort:history shows the order; mvn retort:upgrade -Dretort.revision=FROM:TO -Dretort.sql goes up
            retort downgrade -1 | mvn retort:downgrade -Dretort.revision=-1
            ; retort upgrade goes on there | ; mvn retort:upgrade goes on there
            retort revision --autogenerate -m "…" writes them into a migration | mvn compile retort:revision -Dretort.autogenerate -Dretort.message="…" writes them into a migration
            what retort check shows; to write it into a migration: | what mvn compile retort:check shows; to write it into a migration:
            retort check --help | mvn retort:help -Ddetail -Dgoal=check
            retort edit head | retort edit head
            (--prune drops it) | (-Dretort.prune drops it)
            counted (-v lists them) | counted (-Dretort.verbose lists them)
            --fill prds.rating=VALUE gives one | -Dretort.fill=prds.rating=VALUE gives one
            without --head the new revision follows the head | without -Dretort.head the new revision follows the head
            --head 3f1c, for example, says which | -Dretort.head=3f1c, for example, says which
            choose another --rev-id, or leave it out | choose another -Dretort.rev-id, or leave it out
            a.b: --rename 'a.b=a.c' or --no-rename a.b | a.b: -Dretort.rename='a.b=a.c' or -Dretort.no-rename a.b
            -n reporting, for example, says which | -Dretort.name=reporting, for example, says which
            run the command again with --stacktrace, and report both | run the command again with -e, and report both
            a column -- with a comment --- and a-b | a column -- with a comment --- and a-b
            delete retort.properties and run retort init again | delete retort.properties and run mvn retort:init again
            """)
    void commandsAndOptionsAreSaidAsGoalsAndProperties(String commandLine, String build) {
        assertThat(words.in(commandLine)).isEqualTo(build);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            correct lock_retries in retort.properties, or remove it | correct <lockRetries> in the plugin's configuration, or -Dretort.lock_retries, or remove it
            create it (createdb …), or correct url in retort.properties | create it (createdb …), or correct <url> in the plugin's configuration, or -Dretort.url
            a path begins at the directory of retort.properties | a path begins at the directory of the plugin's configuration
            """)
    void keysAreParametersWhereThereIsNoFile(String commandLine, String build) {
        assertThat(new GoalWords("retort:", null, false).in(commandLine)).isEqualTo(build);
        assertThat(words.in(commandLine)).isEqualTo(commandLine);
    }

    @Test
    void theEnvironmentIsNamedAgain() {
        assertThat(new GoalWords("retort:", "reporting", true).in("retort upgrade head"))
                .isEqualTo("mvn retort:upgrade -Dretort.revision=head -Dretort.name=reporting");
    }

    @Test
    void aProblemIsSaidInTheWordsOfTheBuild() {
        Problem problem = Problem.of("Missing required parameter: 'REVISION'")
                .where("the command line")
                .found("ERROR: --splice")
                .wanted("--reason TEXT")
                .next("retort upgrade --help");
        assertThat(words.in(problem).text()).isEqualTo("""
                The parameter <revision> is missing, or -Dretort.revision=…
                  where:  the plugin's configuration
                  found:  ERROR: --splice
                  wanted: -Dretort.reason=TEXT
                  next:   mvn retort:help -Ddetail -Dgoal=upgrade""");
    }
}
