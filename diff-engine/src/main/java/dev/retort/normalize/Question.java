package dev.retort.normalize;

import dev.retort.normalize.Fragment.OfCheck;
import dev.retort.normalize.Fragment.OfColumn;
import dev.retort.normalize.Fragment.OfExclusion;
import dev.retort.normalize.Fragment.OfIndex;
import dev.retort.normalize.Fragment.OfView;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SerialColumn;
import dev.retort.schema.Type;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fragment reduced to what its spelling depends on, so that fragments of a thousand tables that mean the same are
 * equal: no name of its own, and of the context only the columns that it may mention, with their types alone.
 */
final class Question {

    private static final String NAMELESS = "";

    private Question() {}

    static Fragment of(Fragment fragment) {
        List<Column> context = mentioned(fragment);
        if (fragment instanceof OfColumn of) {
            return new OfColumn(context, bare(of.column()));
        } else if (fragment instanceof OfCheck of) {
            return new OfCheck(context, Check.of(NAMELESS, of.check().condition()));
        } else if (fragment instanceof OfExclusion of) {
            return new OfExclusion(context, of.exclusion().named(NAMELESS));
        } else if (fragment instanceof OfView of) {
            return new OfView(
                    of.tables(),
                    of.views(),
                    new View(QualifiedName.of(NAMELESS), of.view().query()));
        }
        return new OfIndex(context, ((OfIndex) fragment).index().named(NAMELESS));
    }

    /** The fragment as its question was answered: its own names, the server's spelling. */
    static Fragment answered(Fragment fragment, Fragment form) {
        if (fragment instanceof OfColumn of) {
            return new OfColumn(of.context(), respelled(of.column(), ((OfColumn) form).column()));
        } else if (fragment instanceof OfCheck of) {
            Check check = of.check();
            String condition = Conjunction.sorted(((OfCheck) form).check().condition());
            return new OfCheck(of.context(), new Check(check.name(), condition, check.validated()));
        } else if (fragment instanceof OfExclusion of) {
            Exclusion answer = ((OfExclusion) form).exclusion();
            return new OfExclusion(of.context(), answer.named(of.exclusion().name()));
        } else if (fragment instanceof OfView of) {
            return new OfView(
                    of.tables(),
                    of.views(),
                    new View(of.view().name(), ((OfView) form).view().query()));
        }
        OfIndex of = (OfIndex) fragment;
        return new OfIndex(of.context(), respelled(of.index(), ((OfIndex) form).index()));
    }

    /** Whether there is nothing in the fragment that could be spelled in two ways. */
    static boolean isSettled(Fragment fragment) {
        return fragment instanceof OfIndex of
                && of.index().storage().isEmpty()
                && of.index().predicate().isEmpty()
                && of.index().keys().stream()
                        .allMatch(key -> !key.expression()
                                && key.operatorClass().isEmpty()
                                && key.collation().isEmpty());
    }

    /** Whether there is more to spell than a type. */
    static boolean hasExpression(Fragment question) {
        return !(question instanceof OfColumn of)
                || of.column().defaultValue().isPresent()
                || of.column().generated().isPresent();
    }

    /** The same piece with another context. */
    static Fragment inContext(Fragment fragment, List<Column> context) {
        if (fragment instanceof OfColumn of) {
            return new OfColumn(context, of.column());
        } else if (fragment instanceof OfCheck of) {
            return new OfCheck(context, of.check());
        } else if (fragment instanceof OfExclusion of) {
            return new OfExclusion(context, of.exclusion());
        } else if (fragment instanceof OfView) {
            return fragment;
        }
        return new OfIndex(context, ((OfIndex) fragment).index());
    }

    static Column withDefault(Column column, Optional<String> defaultValue) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                defaultValue,
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }

    /** The pieces of SQL in the fragment that somebody wrote. */
    static List<String> texts(Fragment fragment) {
        if (fragment instanceof OfColumn of) {
            Column column = of.column();
            return Stream.of(
                            Stream.of(column.type().sql()),
                            column.defaultValue().stream(),
                            column.generated().stream().map(Generated::expression))
                    .flatMap(texts -> texts)
                    .toList();
        } else if (fragment instanceof OfCheck of) {
            return List.of(of.check().condition());
        } else if (fragment instanceof OfExclusion of) {
            return List.of(of.exclusion().definition());
        } else if (fragment instanceof OfView of) {
            return List.of(of.view().query());
        }
        Index index = ((OfIndex) fragment).index();
        List<String> texts = new ArrayList<>(index.storage());
        index.predicate().ifPresent(texts::add);
        index.keys().forEach(key -> {
            texts.add(key.text());
            key.operatorClass().ifPresent(texts::add);
        });
        return texts;
    }

    private static List<Column> mentioned(Fragment fragment) {
        if (fragment.context().isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(texts(fragment));
        if (fragment instanceof OfIndex of) {
            texts.addAll(of.index().include());
        }
        return fragment.context().stream()
                .filter(column -> texts.stream().anyMatch(text -> SqlText.mayMention(text, column.name())))
                .map(Question::bareContext)
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }

    private static Column bareContext(Column column) {
        Column plain = Column.of(column.name(), plainType(column.type()));
        return column.collation().map(plain::collate).orElse(plain);
    }

    private static Column bare(Column column) {
        return new Column(
                NAMELESS,
                plainType(column.type()),
                true,
                column.defaultValue(),
                Optional.empty(),
                column.generated(),
                column.collation(),
                Optional.empty());
    }

    private static Type plainType(Type type) {
        return SerialColumn.integerType(type).orElse(type);
    }

    private static Column respelled(Column column, Column form) {
        boolean isSerial = SerialColumn.integerType(column.type()).isPresent();
        return new Column(
                column.name(),
                form.type(),
                column.nullable() && !isSerial,
                form.defaultValue(),
                column.identity(),
                form.generated(),
                form.collation(),
                column.comment());
    }

    private static Index respelled(Index index, Index form) {
        List<IndexKey> keys = new ArrayList<>();
        for (int place = 0; place < index.keys().size(); place++) {
            keys.add(respelled(index.keys().get(place), form.keys().get(place)));
        }
        return new Index(
                index.name(),
                index.unique(),
                index.method(),
                keys,
                index.include(),
                form.predicate(),
                index.nullsNotDistinct(),
                form.storage(),
                index.valid());
    }

    /** A column in brackets is an expression to the reader and a plain column to the server. */
    private static IndexKey respelled(IndexKey key, IndexKey form) {
        return new IndexKey(
                key.expression() ? form.text() : key.text(),
                form.expression(),
                key.descending(),
                key.nullsFirst(),
                form.collation(),
                form.operatorClass());
    }
}
