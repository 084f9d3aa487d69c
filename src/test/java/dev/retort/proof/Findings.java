package dev.retort.proof;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** What broke in one case: each finding says which law and what differs. */
final class Findings {

    private final List<String> texts = new ArrayList<>();
    private Throwable firstCause;
    private String reasonToSkip;

    /** A check that may throw anything. */
    interface Check {
        void run() throws Exception;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void add(Law law, String text) {
        texts.add(law + "\n" + text.strip().indent(4));
    }

    /** Runs one check; what it throws is a finding under the law, and the next check still runs. */
    void guard(Law law, String doing, Check check) {
        try {
            check.run();
        } catch (Stopped e) {
            throw e;
        } catch (Exception | AssertionError e) {
            add(law, doing, e);
        }
    }

    /** Runs a step that all later ones build on; after a failure there is nothing more to find out. */
    void require(Law law, String doing, Check step) {
        try {
            step.run();
        } catch (Stopped e) {
            throw e;
        } catch (Exception | AssertionError e) {
            add(law, doing, e);
            throw new Stopped();
        }
    }

    private void add(Law law, String doing, Throwable cause) {
        if (firstCause == null) {
            firstCause = cause;
        }
        add(law, doing + " failed: " + cause);
    }

    /** Ends a case that cannot be tried here. */
    Stopped skip(String reason) {
        reasonToSkip = reason;
        return new Stopped();
    }

    /** Fails with all findings; the first exception among them is the cause. */
    void throwIfAny(String caseName) {
        if (!texts.isEmpty()) {
            throw new AssertionError(
                    caseName + ": " + texts.size() + " finding(s)\n\n" + String.join("\n", texts), firstCause);
        }
        Assumptions.assumeTrue(reasonToSkip == null, reasonToSkip);
    }

    /** Ends a case early; the finding is already recorded. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
