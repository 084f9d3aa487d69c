package dev.retort.diff;

import dev.retort.environment.ComparedColumn;
import dev.retort.environment.Verdict;
import dev.retort.environment.Verdict.Opinion;
import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wanted column after the project has said what it thinks of its type and default.
 *
 * @param written as operations say it
 * @param canonical as it is compared
 * @param reasons the properties that the project calls different, with its reasons
 */
record JudgedColumn(Column written, Column canonical, Map<String, String> reasons) {

    private static final String TYPE = "type";
    private static final String DEFAULT = "default";

    /** A column without any verdict. */
    static JudgedColumn plain(Column written, Column canonical) {
        return new JudgedColumn(written, canonical, Map.of());
    }

    /**
     * Asks for both verdicts. What is called equal is wanted as it is found, and noted where it looks different.
     *
     * @param found as it is written and as it is compared
     */
    static JudgedColumn of(
            ComparisonRules rules, Report report, QualifiedName table, JudgedColumn found, JudgedColumn wanted) {
        if (rules == ComparisonRules.NONE) {
            return wanted;
        }
        ComparedColumn column = new ComparedColumn(table, found.canonical, wanted.canonical, wanted.written);
        JudgedColumn typed = wanted.withType(rules.compareType(column), report, table, found);
        return typed.withDefault(rules.compareDefault(column), report, table, found);
    }

    private JudgedColumn withType(Verdict verdict, Report report, QualifiedName table, JudgedColumn found) {
        if (verdict.opinion() != Opinion.EQUAL) {
            return with(TYPE, verdict);
        } else if (!found.canonical.type().equals(canonical.type())) {
            note(
                    report,
                    table,
                    TYPE,
                    found.canonical.type().sql(),
                    canonical.type().sql(),
                    verdict);
        }
        return new JudgedColumn(
                written.withType(found.written.type()), canonical.withType(found.canonical.type()), reasons);
    }

    private JudgedColumn withDefault(Verdict verdict, Report report, QualifiedName table, JudgedColumn found) {
        if (verdict.opinion() != Opinion.EQUAL) {
            return with(DEFAULT, verdict);
        } else if (!found.canonical.defaultValue().equals(canonical.defaultValue())) {
            note(report, table, DEFAULT, text(found.canonical), text(canonical), verdict);
        }
        return new JudgedColumn(
                defaultingTo(written, found.written.defaultValue()),
                defaultingTo(canonical, found.canonical.defaultValue()),
                reasons);
    }

    private static String text(Column column) {
        return column.defaultValue().orElse("none");
    }

    private static Column defaultingTo(Column column, Optional<String> value) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                value,
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }

    private JudgedColumn with(String property, Verdict verdict) {
        if (verdict.opinion() == Opinion.NONE) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(reasons);
        more.put(property, verdict.reason());
        return new JudgedColumn(written, canonical, more);
    }

    private void note(
            Report report, QualifiedName table, String property, String found, String wanted, Verdict verdict) {
        report.add(new NotCompared(
                property + " of column",
                table + "." + written.name(),
                "found " + found + ", wanted " + wanted + ": " + verdict.reason()));
    }

    boolean differsFrom(Column found) {
        return !reasons.isEmpty() || !found.equals(canonical);
    }

    /** The facets, with the reasons of those that the project decided. */
    List<Facet> explained(List<Facet> facets, Column found) {
        List<Facet> all = new ArrayList<>();
        for (Facet facet : facets) {
            all.add(explained(facet));
        }
        reasons.keySet().stream()
                .filter(property ->
                        facets.stream().noneMatch(facet -> facet.property().equals(property)))
                .map(property -> facet(property, found))
                .forEach(all::add);
        return all;
    }

    private Facet explained(Facet facet) {
        Optional<String> reason = Optional.ofNullable(reasons.get(facet.property()));
        return new Facet(facet.property(), facet.found(), facet.wanted(), facet.canonical(), reason);
    }

    private Facet facet(String property, Column found) {
        String foundText = Traits.of(found).getOrDefault(property, "");
        String wantedText = Traits.of(written).getOrDefault(property, "");
        String canonicalText = Traits.of(canonical).getOrDefault(property, "");
        return new Facet(property, foundText, wantedText, canonicalText, Optional.of(reasons.get(property)));
    }

    /**
     * The changes with those that the project asks for, where PostgreSQL sees nothing to change.
     *
     * @param targetWritten the column that they lead to, as operations say it
     * @param target the same as it is compared
     */
    List<ColumnChange> completed(List<ColumnChange> changes, Column targetWritten, Column target) {
        List<ColumnChange> all = new ArrayList<>(changes);
        if (reasons.containsKey(TYPE) && changes.stream().noneMatch(SetType.class::isInstance)) {
            all.add(0, new SetType(target.type(), target.collation(), Optional.empty()));
        }
        if (reasons.containsKey(DEFAULT) && changes.stream().noneMatch(SetDefault.class::isInstance)) {
            all.add(new SetDefault(targetWritten.defaultValue()));
        }
        return all;
    }
}
