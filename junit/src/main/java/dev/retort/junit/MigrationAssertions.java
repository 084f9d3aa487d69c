package dev.retort.junit;

import static org.junit.jupiter.api.Assertions.fail;

import dev.retort.Checked;
import dev.retort.DiffRequest;
import dev.retort.Retort;
import dev.retort.diff.Against;
import dev.retort.report.DiffReport;
import dev.retort.report.Paper;
import dev.retort.report.RevisionReport;
import dev.retort.report.VerifyReport;
import dev.retort.revision.RevisionEntry;
import dev.retort.verify.Verification;
import java.util.List;

/** What must hold of a project's migrations, each with all that there is to mend in its message. */
public final class MigrationAssertions {

    private MigrationAssertions() {}

    /** The migrations make of an empty database what the entities want, whatever revision the test's database is at. */
    public static void assertEntitiesAndMigrationsAgree(Retort retort) {
        Checked checked = retort.checked(DiffRequest.PLAIN.against(Against.MIGRATIONS));
        if (!checked.isClean()) {
            fail(new DiffReport(checked.judgement(), Against.MIGRATIONS, false).text(false, Paper.PLAIN)
                    + "\nretort revision --autogenerate -m \"…\" writes them into a migration");
        }
    }

    /** Each revision goes up, down and up again on an empty database, but for those that say that they cannot. */
    public static void assertEveryRevisionIsReversible(Retort retort) {
        Verification verification = retort.verify();
        if (!verification.isClean(false)) {
            fail(new VerifyReport(verification).text(false, Paper.PLAIN));
        }
    }

    /** There is one revision that no other one follows: nobody has begun a second line unawares. */
    public static void assertOneHead(Retort retort) {
        List<RevisionEntry> heads = retort.heads();
        if (heads.size() != 1) {
            fail(
                    heads.isEmpty()
                            ? "There is no migration."
                            : "There are " + heads.size() + " heads:\n"
                                    + new RevisionReport(Paper.PLAIN).text(heads, false)
                                    + "\nretort merge heads joins them");
        }
    }
}
