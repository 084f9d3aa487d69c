package dev.retort.report;

import dev.retort.diff.Obstacle;
import dev.retort.diff.SchemaDiff;
import dev.retort.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL does not let a migration pass, as long as nobody takes it out of the way, and what it drops on the way. */
public final class ObstacleReport {

    private final List<String> lines = new ArrayList<>();

    public ObstacleReport(SchemaDiff diff, Plan plan) {
        List<Obstacle> downwards = diff.obstacles(plan.downgrade(), plan.upgrade());
        List<Obstacle> upwards = diff.obstacles(plan.upgrade(), plan.downgrade());
        upwards.forEach(obstacle ->
                add(obstacle, isAmong(downwards, obstacle) ? "the upgrade and the downgrade" : "the upgrade"));
        downwards.stream()
                .filter(obstacle -> !isAmong(upwards, obstacle))
                .forEach(obstacle -> add(obstacle, "the downgrade"));
    }

    private static boolean isAmong(List<Obstacle> obstacles, Obstacle one) {
        return obstacles.stream()
                .anyMatch(other -> other.object().equals(one.object()) && other.refused() == one.refused());
    }

    private void add(Obstacle obstacle, String direction) {
        String consequence = obstacle.refused()
                ? ", and PostgreSQL refuses " + direction + " while it is there: "
                : ", and goes with it in " + direction + ": ";
        lines.add(Printable.of(obstacle.describe() + consequence + obstacle.remedy("that") + definition(obstacle)));
    }

    private static String definition(Obstacle obstacle) {
        return obstacle.definition().isEmpty() ? "" : " (SELECT " + obstacle.definition() + " shows what it is)";
    }

    /** A line for each object, with what to do. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
