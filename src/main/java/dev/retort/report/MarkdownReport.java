package dev.retort.report;

import java.util.ArrayList;
import java.util.List;

/** A review as GitHub's Markdown, for the comment of a pull request. */
final class MarkdownReport {

    private final List<String> lines = new ArrayList<>();

    private MarkdownReport() {}

    static String of(Review review) {
        return new MarkdownReport().written(review);
    }

    private String written(Review review) {
        lines.add("### Retort: " + text(review.headline()));
        list("", review.differences());
        list(review.driftHeading() + ":", review.drift());
        list("Applied migrations that mean something else now:", review.changed());
        list(":warning: **What the upgrade loses**", review.lost());
        list(":warning: **What is in its way, or goes with it**", review.obstacles());
        if (review.isPlanned()) {
            paragraph("`retort revision --autogenerate -m \"…\"` writes this migration:");
            code("java", review.upgrade());
            folded("Downgrade", "java", review.downgrade());
            folded("SQL of the upgrade", "sql", review.upgradeSql());
            folded("SQL of the downgrade", "sql", review.downgradeSql());
            diagrams(review.tables());
        }
        return String.join("\n", lines);
    }

    private void diagrams(TouchedTables tables) {
        if (!tables.isEmpty()) {
            folded("Tables before", "mermaid", tables.before().mermaid());
            folded("Tables after", "mermaid", tables.after().mermaid());
        }
    }

    private void list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            paragraph(heading);
        }
        lines.add("");
        items.forEach(item -> lines.add("- " + text(item)));
    }

    private void paragraph(String text) {
        lines.add("");
        lines.add(text);
    }

    private void folded(String summary, String language, String code) {
        if (!code.isBlank()) {
            paragraph("<details><summary>" + summary + "</summary>");
            code(language, code);
            paragraph("</details>");
        }
    }

    /** The fence is longer than any in the code. */
    private void code(String language, String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        paragraph(fence + language);
        lines.add(code.stripTrailing());
        lines.add(fence);
    }

    /** What Markdown or GitHub would read as something else: markup, mentions of people, references to issues. */
    private static String text(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>|~&@#])", "\\\\$1")
                .replace("\\@", "&#64;")
                .replace("\\#", "&#35;");
    }
}
