package dev.retort.report;

import java.util.Locale;

/** Who a report is for. */
public enum ReportFormat {
    /** A person at a terminal. */
    TEXT,
    /** A program. */
    JSON,
    /** GitHub, which shows it beside the lines of a pull request. */
    GITHUB,
    /** A service that collects findings about code. */
    SARIF,
    /** The comment of a pull request. */
    MARKDOWN,
    /** A browser: one page that needs nothing else. */
    HTML;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
