package dev.retort.boot;

import dev.retort.application.ApplicationDatabase;
import dev.retort.problem.RetortException;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionNode;
import java.util.List;
import java.util.Map;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;

/** Whether the database has what the application needs, for either line of Spring Boot's health. */
record HealthReport(boolean isUp, Map<String, Object> details) {

    static HealthReport of(ObjectProvider<ApplicationDatabase> database) {
        try {
            Current current = database.getObject().current();
            List<String> pending =
                    current.pending().stream().map(RevisionNode::id).toList();
            return new HealthReport(
                    pending.isEmpty(),
                    Map.of("current", current.ids().stream().sorted().toList(), "pending", pending));
        } catch (RetortException unreadable) {
            return new HealthReport(false, Map.of("error", unreadable.problem().what()));
        } catch (BeansException unusable) {
            return new HealthReport(
                    false,
                    Map.of(
                            "error",
                            String.valueOf(NestedExceptionUtils.getMostSpecificCause(unusable)
                                    .getMessage())));
        }
    }
}
