package dev.retort.diff;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Unique;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of the nouns of a schema as readable text, by their names; a property that is not there is left out. */
final class Traits {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Traits() {}

    static Map<String, String> of(Column column) {
        return new Traits()
                .put("type", column.type().sql())
                .put("collation", column.collation().map(QualifiedName::toString))
                .put("nullability", column.nullable() ? "null" : "not null")
                .put("default", column.defaultValue())
                .put("identity", column.identity().map(Traits::text))
                .put("generated", column.generated().map(Traits::text))
                .put("comment", column.comment().map(Identifiers::literal).map(String::strip))
                .texts;
    }

    static Map<String, String> of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new Traits()
                    .put("columns", columns(key.columns()))
                    .put("include", include(key.include()))
                    .put("deferral", text(key.deferral()))
                    .texts;
        } else if (constraint instanceof Unique unique) {
            return of(unique);
        } else if (constraint instanceof ForeignKey key) {
            return of(key);
        } else if (constraint instanceof Check check) {
            return new Traits()
                    .put("condition", check.condition())
                    .put("validity", check.validated() ? "" : "not valid")
                    .texts;
        }
        if (constraint instanceof NotNull notNull) {
            return new Traits()
                    .put("columns", columns(List.of(notNull.column())))
                    .put("validity", "not valid")
                    .texts;
        }
        return new Traits().put("definition", ((Exclusion) constraint).definition()).texts;
    }

    private static Map<String, String> of(Unique unique) {
        return new Traits()
                .put("columns", columns(unique.columns()))
                .put("include", include(unique.include()))
                .put("nulls", unique.nullsNotDistinct() ? "nulls not distinct" : "")
                .put("deferral", text(unique.deferral()))
                .texts;
    }

    private static Map<String, String> of(ForeignKey key) {
        return new Traits()
                .put("columns", columns(key.columns()))
                .put("target", "references " + key.referencedTable() + " " + columns(key.referencedColumns()))
                .put("on delete", key.onDelete().sql().toLowerCase(Locale.ROOT))
                .put("on update", key.onUpdate().sql().toLowerCase(Locale.ROOT))
                .put("match", key.matchFull() ? "full" : "")
                .put("deferral", text(key.deferral()))
                .put("validity", key.validated() ? "" : "not valid")
                .texts;
    }

    static Map<String, String> of(Index index) {
        return new Traits()
                .put("uniqueness", index.unique() ? "unique" : "")
                .put("method", index.method())
                .put("keys", index.keys().stream().map(Traits::text).collect(Collectors.joining(", ", "(", ")")))
                .put("include", include(index.include()))
                .put("nulls", index.nullsNotDistinct() ? "nulls not distinct" : "")
                .put("storage", index.storage().isEmpty() ? "" : "with (" + String.join(", ", index.storage()) + ")")
                .put("predicate", index.predicate().map(condition -> "where " + condition))
                .put("validity", index.valid() ? "" : "invalid")
                .texts;
    }

    static Map<String, String> of(Sequence sequence) {
        return new Traits()
                .put("type", sequence.type().sql())
                .put("options", text(sequence.options()))
                .put("owner", sequence.owner().map(owner -> owner.table() + "." + owner.column()))
                .texts;
    }

    static Map<String, String> of(View view) {
        return new Traits().put("query", view.query().replaceAll("\\s+", " ")).texts;
    }

    static Map<String, String> of(EnumType type) {
        return new Traits().put("labels", String.join(", ", type.labels())).texts;
    }

    /** The properties in one line, for an object that is on one side only. */
    static String line(Map<String, String> traits) {
        return traits.entrySet().stream()
                .filter(trait ->
                        !trait.getValue().equals("null") && !trait.getValue().equals("no action"))
                .map(trait -> Set.of("default", "comment", "owner").contains(trait.getKey())
                        ? trait.getKey() + " " + trait.getValue()
                        : trait.getValue())
                .collect(Collectors.joining(" "));
    }

    /**
     * The properties that differ.
     *
     * @param found as PostgreSQL spells it
     * @param wanted as PostgreSQL spells it
     * @param written what is wanted as the entity writes it
     */
    static List<Facet> differing(Map<String, String> found, Map<String, String> wanted, Map<String, String> written) {
        Set<String> properties = new LinkedHashSet<>(found.keySet());
        properties.addAll(wanted.keySet());
        List<Facet> facets = new ArrayList<>();
        for (String property : properties) {
            String foundText = found.getOrDefault(property, "");
            if (!foundText.equals(wanted.getOrDefault(property, ""))) {
                facets.add(new Facet(
                        property,
                        foundText,
                        written.getOrDefault(property, ""),
                        wanted.getOrDefault(property, ""),
                        Optional.empty()));
            }
        }
        return facets;
    }

    private Traits put(String property, String text) {
        if (!text.isEmpty()) {
            texts.put(property, text);
        }
        return this;
    }

    private Traits put(String property, Optional<String> text) {
        return put(property, text.orElse(""));
    }

    private static String include(List<String> names) {
        return names.isEmpty() ? "" : "include " + columns(names);
    }

    private static String columns(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE
                ? ""
                : deferral.clause().strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Identity identity) {
        String options =
                identity.options().equals(SequenceOptions.DEFAULT) ? "" : " (" + text(identity.options()) + ")";
        return "generated " + (identity.always() ? "always" : "by default") + " as identity" + options;
    }

    private static String text(Generated generated) {
        return "generated always as (" + generated.expression() + ") " + (generated.stored() ? "stored" : "virtual");
    }

    private static String text(SequenceOptions options) {
        return "start with " + options.start() + " increment by " + options.increment()
                + bound(" minvalue ", options.minValue())
                + bound(" maxvalue ", options.maxValue())
                + " cache " + options.cache()
                + (options.cycle() ? " cycle" : "");
    }

    private static String bound(String word, OptionalLong value) {
        return value.isPresent() ? word + value.getAsLong() : "";
    }

    private static String text(IndexKey key) {
        String nulls = key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " nulls first" : " nulls last";
        return key.text()
                + key.collation().map(collation -> " collate " + collation).orElse("")
                + key.operatorClass().map(name -> " " + name).orElse("")
                + (key.descending() ? " desc" : "")
                + nulls;
    }
}
