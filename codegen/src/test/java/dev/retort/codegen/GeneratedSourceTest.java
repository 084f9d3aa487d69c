package dev.retort.codegen;

import static dev.retort.migration.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.migration.Revision;
import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 3: the compiled source says exactly the planned operations. */
class GeneratedSourceTest {

    static Stream<String> hostileTexts() {
        return Stream.of(
                "prds",
                "Order Items",
                "it's \"quoted\"",
                "\"",
                "\"\"\"",
                "\"\"\"\"\"\"",
                "\\",
                "\\\\",
                "a\\",
                "\\u000a",
                "\\\\u0022); System.exit(1); //",
                "\\\u202e",
                "*/ public class X {} /*",
                "// line",
                "\nnext",
                "one\r\ntwo\rthree\n",
                " \n ",
                "tab\tbell\u0007back\bfeed\fescape\u001b",
                "nul\0" + "1",
                "\ud83d unpaired",
                "unpaired \udc00",
                "\udc00\ud83d",
                "emoji \ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb",
                "bidi \u202e \u2066 \u200f",
                "line\u2028para\u2029next\u0085",
                "nbsp\u00a0\ufeff\u00ad",
                "Größe 価格 цена",
                "$S $T $L $$ $[ $> $W",
                "$1L",
                "%s %n {0} ${x}",
                "class",
                "null",
                "",
                " ",
                "x".repeat(63),
                "é".repeat(31),
                "long ".repeat(60),
                "}});} } static { }",
                "op",
                "step",
                "a.b",
                "a\"; DROP TABLE x; --",
                "x = 'a'\n  AND y = '\\n'\n\n  OR z   \n\tIS NULL\u2003\nEND",
                "first\n\"\"\"\n\\\"\"\"\n last\"");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void saysEveryOperationWhateverItsTexts(String text) {
        List<Operation> upgrade = Samples.of(text);
        List<Operation> downgrade = new ArrayList<>(upgrade);
        Collections.reverse(downgrade);
        assertRoundTrip(Drafts.of("Hostile", text, upgrade, downgrade));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsHostileMetadataOutOfTheCode(String text) throws ReflectiveOperationException {
        MigrationDraft draft = new MigrationDraft(
                "",
                "Hostile",
                text,
                text,
                List.of(text, text),
                List.of(text),
                List.of(text),
                Instant.EPOCH,
                List.of(),
                List.of());
        Migration migration = InMemoryCompiler.load("Hostile", MigrationWriter.source(draft));
        Revision revision = migration.getClass().getAnnotation(Revision.class);
        assertThat(revision.id()).isEqualTo(text);
        assertThat(revision.downRevision()).containsExactly(text, text);
        assertThat(revision.branchLabels()).containsExactly(text);
        assertThat(revision.dependsOn()).containsExactly(text);
        assertThat(migration.getClass().getDeclaredMethods()).hasSize(2);
    }

    /** A new operation, column change or constraint has to come into {@link Samples}. */
    @Test
    void samplesHaveEveryOperation() {
        List<Operation> samples = Samples.of("x");
        assertThat(kinds(samples)).containsAll(leaves(Operation.class));
        assertThat(kinds(samples.stream()
                        .filter(AlterColumn.class::isInstance)
                        .flatMap(operation -> ((AlterColumn) operation).changes().stream())
                        .toList()))
                .containsAll(leaves(ColumnChange.class));
        assertThat(kinds(samples.stream()
                        .filter(CreateTable.class::isInstance)
                        .flatMap(operation -> ((CreateTable) operation).table().constraints().stream())
                        .toList()))
                .containsAll(leaves(Constraint.class));
    }

    private static Set<Class<?>> kinds(List<?> values) {
        Set<Class<?>> kinds = new HashSet<>();
        values.forEach(value -> kinds.add(value.getClass()));
        return kinds;
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        Set<Class<?>> leaves = new HashSet<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                leaves.addAll(leaves(permitted));
            } else {
                leaves.add(permitted);
            }
        }
        return leaves;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migration",
                "Operations",
                "Revision",
                "Ddl",
                "List",
                "Stream",
                "Part1",
                "ReferentialAction",
                "Index",
                "QualifiedName",
                "BulkInsert",
                "DataOperation",
                "op",
                "step",
                "R_1"
            })
    void compilesUnderAnyClassName(String className) {
        assertRoundTrip(Drafts.of(className, "x", Samples.of("x"), List.of()));
    }

    @Test
    void compilesAThousandTablesOfSixteenColumns() {
        List<Operation> upgrade = new ArrayList<>();
        List<Operation> downgrade = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String table = "table_" + i;
            TableElement[] elements = IntStream.range(0, 16)
                    .mapToObj(c -> column(table + "_column_" + c, varchar(40 + c))
                            .defaultTo("'" + table + c + "'")
                            .comment("column " + c + " of " + table))
                    .toArray(TableElement[]::new);
            upgrade.add(new CreateTable(Table.of(QualifiedName.of(table), elements)));
            upgrade.add(new CreateIndex(QualifiedName.of(table), Index.of("ix_" + table, key(table + "_column_1"))));
            downgrade.add(new DropTable(QualifiedName.of(table)));
        }
        MigrationDraft draft = Drafts.of(upgrade, downgrade);
        assertThat(MigrationWriter.source(draft))
                .contains("        steps1(op);\n", "        Part1.steps")
                .contains("\n\n    private static final class Part1 {\n\n        static void ");
        assertRoundTrip(draft);
    }

    @Test
    void compilesATableOfSixteenHundredColumns() {
        TableElement[] elements = IntStream.range(0, 1600)
                .mapToObj(c -> column("column_" + c, varchar(c + 1))
                        .notNull()
                        .collate("C")
                        .defaultTo("'" + c + "'")
                        .comment("column " + c))
                .toArray(TableElement[]::new);
        assertRoundTrip(Drafts.of(
                List.of(new CreateTable(Table.of(QualifiedName.of("wide"), elements))),
                List.of(new DropTable(QualifiedName.of("wide")))));
    }

    @Test
    void compilesWhatIsLongInOtherWays() {
        List<String> labels =
                IntStream.range(0, 9000).mapToObj(i -> "label " + i).toList();
        List<Object> parameters = new ArrayList<>(labels);
        parameters.add(5, null);
        List<List<Object>> rows = new ArrayList<>();
        labels.forEach(label -> rows.add(List.of(label, label.length(), 1L)));
        rows.set(7, Arrays.asList(null, 2, null));
        List<List<Object>> nothings = Collections.nCopies(50, Arrays.asList((Object) null));
        List<Operation> many = new ArrayList<>();
        labels.forEach(label -> many.add(new DropTable(QualifiedName.of(label))));
        assertRoundTrip(Drafts.of(
                List.of(
                        new CreateEnum(new EnumType(QualifiedName.of("many"), labels)),
                        new Execute("SELECT 1", parameters),
                        new BulkInsert(QualifiedName.of("many"), List.of("a", "b", "c"), rows),
                        new BulkInsert(QualifiedName.of("many"), List.of("a"), nothings),
                        new Autocommit(many),
                        new Execute("x".repeat(70_000) + "\0é\ud83d\ude80\n".repeat(20_000), List.of())),
                many));
    }

    @Test
    void isTheSameEveryTime() {
        MigrationDraft draft = Drafts.of(Samples.of("x"), Samples.of("y"));
        assertThat(MigrationWriter.source(draft)).isEqualTo(MigrationWriter.source(draft));
    }

    private static void assertRoundTrip(MigrationDraft draft) {
        String source = MigrationWriter.source(draft);
        Migration migration = InMemoryCompiler.load(draft.packageName() + "." + draft.className(), source);
        assertThat(Recorder.record(migration::upgrade)).isEqualTo(draft.upgrade());
        assertThat(Recorder.record(migration::downgrade)).isEqualTo(draft.downgrade());
        assertThat(source).endsWith("}\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }
}
