package dev.retort.report;

import dev.retort.diagram.Markup;
import dev.retort.diagram.Svg;
import java.util.List;
import java.util.stream.Collectors;

/** A review as one HTML page that needs nothing else: no script, no font, no network. */
final class HtmlReport {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
              :root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --paper: #fff; --fill: #f6f8fa;
                --rim: #d1d9e0; --bad: #a40e26; --good: #116329; }
              @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117;
                --fill: #161b22; --rim: #3d444d; --bad: #f85149; --good: #3fb950; } }
              body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 3rem; color: var(--ink);
                background: var(--paper); font: 16px/1.5 system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; }
              h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem; }
              h2 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
              li, h1 { overflow-wrap: anywhere; }
              ul { padding-left: 1.2rem; }
              .lost { border-left: 4px solid var(--bad); padding: .1rem 1rem; background: var(--fill); }
              .good { color: var(--good); }
              code { white-space: nowrap; }
              pre { background: var(--fill); border: 1px solid var(--rim); border-radius: 6px; padding: .8rem;
                overflow-x: auto; font: 13px/1.5 ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
              details { margin: .6rem 0; } summary { cursor: pointer; color: var(--soft); }
              .tables { display: flex; flex-wrap: wrap; gap: 1rem; }
              figure { margin: 0; max-width: 100%%; overflow-x: auto; } figcaption { color: var(--soft); }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder page = new StringBuilder();

    private HtmlReport() {}

    static String of(Review review) {
        return new HtmlReport().written(review);
    }

    private String written(Review review) {
        page.append(String.format(HEAD, Markup.escaped(review.headline())));
        boolean clean = review.differences().isEmpty()
                && review.drift().isEmpty()
                && review.changed().isEmpty();
        page.append(clean ? "<h1 class=\"good\">" : "<h1>")
                .append(Markup.escaped(review.headline()))
                .append("</h1>\n");
        list("Differences", review.differences());
        list(review.driftHeading(), review.drift());
        list("Applied migrations that mean something else now", review.changed());
        if (!review.lost().isEmpty()) {
            page.append("<div class=\"lost\">");
            list("What the upgrade loses", review.lost());
            page.append("</div>\n");
        }
        list("What is in its way, or goes with it", review.obstacles());
        if (review.isPlanned()) {
            page.append("<h2>The migration that <code>retort revision --autogenerate</code> writes</h2>\n");
            pre(review.upgrade());
            folded("Downgrade", review.downgrade());
            folded("SQL of the upgrade", review.upgradeSql());
            folded("SQL of the downgrade", review.downgradeSql());
            diagrams(review.tables());
        }
        return page.append("</body>\n</html>").toString();
    }

    private void diagrams(TouchedTables tables) {
        if (!tables.isEmpty()) {
            page.append("<h2>The tables that it touches</h2>\n<div class=\"tables\">\n");
            figure("Before", "before", tables.before());
            figure("After", "after", tables.after());
            page.append("</div>\n");
        }
    }

    private void figure(String caption, String id, ErDiagram diagram) {
        page.append("<figure><figcaption>").append(caption).append("</figcaption>\n");
        if (diagram.isEmpty()) {
            page.append("<p>None of them is there.</p>\n");
        } else {
            page.append(Svg.of(diagram.diagram(), id, "Tables " + id));
        }
        page.append("</figure>\n");
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.append("<h2>").append(heading).append("</h2>\n<ul>");
            page.append(items.stream()
                    .map(item -> "<li>" + Markup.escaped(item) + "</li>")
                    .collect(Collectors.joining("\n", "\n", "\n")));
            page.append("</ul>\n");
        }
    }

    private void folded(String summary, String code) {
        if (!code.isBlank()) {
            page.append("<details><summary>").append(summary).append("</summary>\n");
            pre(code);
            page.append("</details>\n");
        }
    }

    private void pre(String code) {
        page.append("<pre>").append(Markup.escaped(code.stripTrailing())).append("</pre>\n");
    }
}
