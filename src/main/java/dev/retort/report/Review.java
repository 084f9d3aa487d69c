package dev.retort.report;

import dev.retort.accept.Judgement;
import dev.retort.codegen.MigrationLines;
import dev.retort.diff.Against;
import dev.retort.environment.JavaCall;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.postgres.PostgresSql;
import dev.retort.run.ChangedMigration;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reviewer is shown of a comparison, whatever it is written in.
 *
 * @param headline the number of differences in words
 * @param differences a line each: what a migration would mend
 * @param drift a line each: what only the database has, reported and left alone
 * @param changed a line each: applied migrations that mean something else now
 * @param upgrade the Java of a migration's upgrade; empty where nothing is planned
 * @param upgradeSql its statements
 * @param lost what the upgrade loses
 * @param obstacles what stands in its way, or goes with it
 * @param tables the tables and views that it touches
 * @param found what the entities were compared with
 */
record Review(
        String headline,
        List<String> differences,
        List<String> drift,
        List<String> changed,
        String upgrade,
        String downgrade,
        String upgradeSql,
        String downgradeSql,
        List<String> lost,
        List<String> obstacles,
        TouchedTables tables,
        Against found) {

    /** @param types the project's own words for column types; empty for those that have Retort's */
    static Review of(
            Judgement judgement,
            List<ChangedMigration> changed,
            Against found,
            Function<Type, Optional<JavaCall>> types) {
        Plan plan = judgement.diff().plan();
        MigrationLines up = MigrationLines.of(plan.upgrade(), plan.downgrade(), types);
        MigrationLines down = MigrationLines.of(plan.downgrade(), plan.upgrade(), types);
        return new Review(
                new DiffReport(judgement, found, false).headline().replaceFirst(":$", "."),
                lines(judgement, found, false),
                lines(judgement, found, true),
                changed.stream().map(ChangedMigration::describe).toList(),
                up.java(),
                down.java(),
                sql(plan.upgrade()),
                sql(plan.downgrade()),
                up.losses(),
                new ObstacleReport(judgement.diff(), plan).lines(),
                new TouchedTables(judgement.diff(), plan.upgrade()),
                found);
    }

    private static List<String> lines(Judgement judgement, Against found, boolean drift) {
        return judgement.diff().differences().stream()
                .filter(difference -> difference.isDrift() == drift)
                .map(difference -> difference.describe(found))
                .map(Printable::of)
                .toList();
    }

    private static String sql(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> PostgresSql.of(operation).stream())
                .map(statement -> statement.sql() + ";")
                .collect(Collectors.joining("\n"));
    }

    /** How what nobody has planned is headed. */
    String driftHeading() {
        return "Only in " + found.words() + ", and no " + found.creator() + " created it";
    }

    boolean isPlanned() {
        return !upgrade.isEmpty();
    }
}
