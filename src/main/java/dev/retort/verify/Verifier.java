package dev.retort.verify;

import dev.retort.catalog.Catalog;
import dev.retort.diff.CatalogDifference;
import dev.retort.problem.Problem;
import dev.retort.run.Direction;
import dev.retort.run.MigrationFailedException;
import dev.retort.run.RunStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes revision after revision up, down and up again on a scratch database. After one that does not come back as it was,
 * a new database is made and brought to that revision, so that the next ones are judged for themselves.
 */
public final class Verifier {

    private static final String REMEDY = "correct the class, then run retort verify again";

    private final List<RunStep> upgrades;
    private final Supplier<ScratchDatabase> databases;
    private ScratchDatabase database;

    /** What the database holds between two revisions, as it was read last: reading all of it is what takes the time. */
    private Catalog reached;

    /**
     * @param upgrades of all revisions, each behind those that it follows
     * @param databases makes empty ones
     */
    public Verifier(List<RunStep> upgrades, Supplier<ScratchDatabase> databases) {
        this.upgrades = List.copyOf(upgrades);
        this.databases = databases;
    }

    /** Tries all of them. */
    public Verification verify() {
        List<VerifiedRevision> verified = new ArrayList<>();
        database = databases.get();
        reached = database.catalog();
        try {
            for (RunStep upgrade : upgrades) {
                VerifiedRevision revision = verified(upgrade);
                verified.add(revision);
                if (revision.outcome() != Outcome.REVERSIBLE && !startAgain(verified.size())) {
                    break;
                }
            }
        } finally {
            database.close();
        }
        upgrades.stream()
                .skip(verified.size())
                .forEach(upgrade -> verified.add(VerifiedRevision.notReached(upgrade.revision())));
        return new Verification(verified);
    }

    private VerifiedRevision verified(RunStep upgrade) {
        RunStep downgrade = new RunStep(upgrade.revision(), Direction.DOWNGRADE, upgrade.migration(), upgrade.source());
        try {
            database.run(upgrade);
            Catalog after = database.catalog();
            database.run(downgrade);
            CatalogDifference notGivenBack = database.difference(reached, database.catalog());
            if (!notGivenBack.isEmpty()) {
                return VerifiedRevision.wrong(
                        upgrade.revision(),
                        problem(upgrade, "The downgrade of", "does not give back what was there before", notGivenBack));
            }
            return again(upgrade, after);
        } catch (MigrationFailedException failure) {
            return failure.step().direction() == Direction.DOWNGRADE && failure.isIrreversible()
                    ? VerifiedRevision.irreversible(upgrade.revision(), failure.problem())
                    : VerifiedRevision.wrong(upgrade.revision(), database.inWords(failure.problem()));
        }
    }

    private VerifiedRevision again(RunStep upgrade, Catalog after) {
        try {
            database.run(upgrade);
        } catch (MigrationFailedException failure) {
            return VerifiedRevision.wrong(
                    upgrade.revision(),
                    database.inWords(failure.problem().with("step", "the second upgrade, after a downgrade")));
        }
        reached = database.catalog();
        CatalogDifference different = database.difference(after, reached);
        return different.isEmpty()
                ? VerifiedRevision.reversible(upgrade.revision())
                : VerifiedRevision.wrong(
                        upgrade.revision(),
                        problem(upgrade, "The second upgrade of", "does not make what the first one made", different));
    }

    private static Problem problem(RunStep step, String subject, String what, CatalogDifference difference) {
        Problem problem = Problem.of(subject + " revision " + step.revision().id() + " ("
                        + step.revision().message() + ") " + what)
                .where(step.revision().location());
        problem = withLines(problem, "only before", difference.onlyBefore());
        return withLines(problem, "only after", difference.onlyAfter()).next(REMEDY);
    }

    private static Problem withLines(Problem problem, String label, List<String> lines) {
        return lines.isEmpty() ? problem : problem.with(label, String.join("\n", lines));
    }

    /** Brings a new database to where the first of the revisions lead; says whether they do. */
    private boolean startAgain(int count) {
        database.close();
        database = databases.get();
        try {
            upgrades.subList(0, count).forEach(database::run);
            reached = database.catalog();
            return true;
        } catch (MigrationFailedException toldBefore) {
            return false;
        }
    }
}
