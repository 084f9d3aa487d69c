package dev.retort.proof;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableComment;
import dev.retort.schema.Type;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Any text is data on its whole way, as a name, a comment, a default, a label and in a check: into the Java class, through
 * the compiler, into the database, out of it into the comparison, and back again..
 */
class StrangeTextsPostgresTest {

    /** What ends a string, a comment or a statement somewhere, and what hides or turns around what stands beside it. */
    private static final List<String> TRICKS = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "\\'",
            ";",
            "--",
            "/*",
            "*/",
            "$$",
            "$1",
            "?",
            "{ts '",
            "}",
            ":x",
            "%s",
            "${x}",
            "\\u0027",
            "\n",
            "\r",
            "\t",
            "\b",
            "\u001b[31m",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200f",
            "\u2028",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\uffff",
            "e\u0301",
            "\ud83d\ude00",
            "\udb40\udc01",
            "ß",
            "İ",
            " ");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(TRICKS)), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "20261126", tries = 8, edgeCases = EdgeCasesMode.NONE)
    void stayData(@ForAll("texts") String one, @ForAll("texts") String other) {
        Life.lead("strange texts", schema(one, one), schema(one, other));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("nightly")
    void stayDataWhateverTheyAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        Life.lead("strange texts", schema(one, one), schema(one, other));
    }

    @AfterContainer
    static void dropDatabases() {
        WorkDatabase.dropAll();
    }

    /** A table and a type that are named by one text, with columns, labels, defaults, checks and comments of another. */
    private static Schema schema(String names, String texts) {
        QualifiedName name = QualifiedName.of(Identifiers.truncated(names));
        EnumType type = new EnumType(
                QualifiedName.of(Identifiers.truncated("type " + names)),
                List.of("first", Identifiers.truncated("label " + texts)));
        String column = Identifiers.truncated("column " + texts);
        String literal = Identifiers.literal(texts).strip();
        Table table = Table.of(
                        name,
                        Column.of("id", new Type("bigint")).notNull(),
                        Column.of(column, new Type("text")).defaultTo(literal).comment(texts),
                        Column.of("mood", type.type()).defaultTo("'first'"),
                        PrimaryKey.of("id"),
                        Check.of(
                                Identifiers.truncated("check " + texts), Identifiers.quoted(column) + " <> " + literal),
                        new TableComment(texts))
                .withIndexes(List.of(Index.of(Identifiers.truncated("index " + texts), IndexKey.column(column))));
        return new Schema(List.of(), List.of(type), List.of(), List.of(table));
    }
}
