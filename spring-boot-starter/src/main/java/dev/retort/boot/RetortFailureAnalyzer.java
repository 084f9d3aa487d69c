package dev.retort.boot;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what stopped the application: what failed, where and found against wanted, what to do next; no stack trace. */
public final class RetortFailureAnalyzer extends AbstractFailureAnalyzer<RetortException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RetortException cause) {
        Problem problem = cause.problem();
        String description = new Problem(problem.what(), problem.facts(), List.of()).text();
        return new FailureAnalysis(description, String.join("\n", problem.next()), cause);
    }
}
