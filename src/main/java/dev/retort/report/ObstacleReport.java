package dev.retort.report;

import dev.retort.catalog.FoundView;
import dev.retort.diff.Obstacle;
import dev.retort.diff.SchemaDiff;
import dev.retort.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views that PostgreSQL does not let a migration pass, as long as nobody takes them out of the way. */
public final class ObstacleReport {

    private final Map<FoundView, String> lines = new LinkedHashMap<>();

    public ObstacleReport(SchemaDiff diff, Plan plan) {
        List<Obstacle> downwards = diff.obstacles(plan.downgrade());
        List<Obstacle> upwards = diff.obstacles(plan.upgrade());
        upwards.forEach(obstacle ->
                add(obstacle, isAmong(downwards, obstacle) ? "the upgrade and the downgrade" : "the upgrade"));
        downwards.stream()
                .filter(obstacle -> !isAmong(upwards, obstacle))
                .forEach(obstacle -> add(obstacle, "the downgrade"));
    }

    private static boolean isAmong(List<Obstacle> obstacles, Obstacle one) {
        return obstacles.stream().anyMatch(other -> other.view().equals(one.view()));
    }

    private void add(Obstacle obstacle, String refused) {
        String name = obstacle.view().view().name().toSql().replace("'", "''");
        lines.put(
                obstacle.view(),
                Printable.of(obstacle.describe() + ", and PostgreSQL refuses " + refused
                        + " while it is there: drop it before that and make it again at the end, both by op.execute"
                        + " (SELECT pg_get_viewdef('" + name + "'::regclass) shows its query)"));
    }

    /** A line for each view, with what to do. */
    public List<String> lines() {
        return List.copyOf(lines.values());
    }
}
