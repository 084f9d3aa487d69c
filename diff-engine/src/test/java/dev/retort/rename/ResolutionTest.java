package dev.retort.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.catalog.Catalog;
import dev.retort.operation.ObjectRef;
import dev.retort.problem.UsageException;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static Table table(String name, String... columns) {
        return Table.of(
                QualifiedName.of(name),
                Stream.of(columns)
                        .map(column -> Column.of(column, new Type("text")))
                        .toArray(TableElement[]::new));
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static Renames resolve(
            RenameAnswers answers, Schema found, Schema wanted, Map<ObjectRef, List<String>> formerNames) {
        Catalog catalog = new Catalog(found, "public", 180000, Set.of(QualifiedName.of("a_view")), List.of());
        return Resolution.of(
                answers,
                catalog,
                new WantedSchema(wanted, Set.of(), Map.of(), Map.of(), Map.of(), List.of(), 1, formerNames, Map.of()),
                name -> name.name().equals("tools"));
    }

    private static RenameAnswers given(String... texts) {
        return new RenameAnswers(answers(false, texts), List.of());
    }

    private static RenameAnswers kept(String... texts) {
        return new RenameAnswers(List.of(), answers(true, texts));
    }

    private static List<RenameAnswer> answers(boolean standing, String... texts) {
        return Stream.of(texts)
                .map(text -> RenameAnswer.parse(text, "here", standing))
                .toList();
    }

    private static List<String> held(Renames renames) {
        return renames.all().stream().map(Rename::answer).toList();
    }

    @Test
    void findsColumnsInTablesThatAreRenamedToo() {
        Schema found = schema(table("items", "note"));
        Schema wanted = schema(table("products", "remark"));
        assertThat(held(resolve(given("items.note=products.remark", "items=products"), found, wanted, Map.of())))
                .containsExactly("items=products", "items.note=products.remark");
        assertThatThrownBy(() -> resolve(given("items.note=products.remark"), found, wanted, Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("they belong to different objects");
    }

    @Test
    void takesKeptAnswersForWhatTheyWereOnce() {
        RenameAnswers chain = kept("t.a=t.b", "t.b=t.c");
        assertThat(held(resolve(chain, schema(table("t", "a")), schema(table("t", "b")), Map.of())))
                .containsExactly("t.a=t.b");
        assertThat(held(resolve(chain, schema(table("t", "b")), schema(table("t", "c")), Map.of())))
                .containsExactly("t.b=t.c");
        assertThat(held(resolve(chain, schema(table("t", "c")), schema(table("t", "c")), Map.of())))
                .isEmpty();
        assertThat(held(resolve(chain, schema(table("t", "a", "b")), schema(table("t", "b", "c")), Map.of())))
                .containsExactlyInAnyOrder("t.a=t.b", "t.b=t.c");
        assertThat(held(resolve(chain, schema(table("t", "a")), schema(table("t", "a", "b")), Map.of())))
                .as("the old name is wanted again")
                .isEmpty();
    }

    @Test
    void swapsOnlyWhatIsSaidNow() {
        Schema both = schema(table("t", "a", "b"));
        assertThat(held(resolve(given("t.a=t.b", "t.b=t.a"), both, both, Map.of())))
                .containsExactlyInAnyOrder("t.a=t.b", "t.b=t.a");
        Renames circle = resolve(kept("t.a=t.b", "t.b=t.a"), both, both, Map.of());
        assertThat(circle.all()).isEmpty();
        assertThat(circle.notApplied()).extracting(NotCompared::name).containsExactlyInAnyOrder("t.a=t.b", "t.b=t.a");
    }

    @Test
    void takesFormerNamesForTheOneThatIsThere() {
        ObjectRef remark = ObjectRef.column(QualifiedName.of("t"), "remark");
        Map<ObjectRef, List<String>> names = Map.of(remark, List.of("text", "note"));
        Schema wanted = schema(table("t", "remark"));
        assertThat(held(resolve(RenameAnswers.NONE, schema(table("t", "note")), wanted, names)))
                .containsExactly("t.note=t.remark");
        assertThat(held(resolve(RenameAnswers.NONE, schema(table("t", "note", "text")), wanted, names)))
                .as("both are there: that is a question")
                .isEmpty();
        assertThat(held(resolve(kept("t.note ="), schema(table("t", "note")), wanted, names)))
                .isEmpty();
        assertThat(held(resolve(given("t.text=t.remark"), schema(table("t", "note", "text")), wanted, names)))
                .containsExactly("t.text=t.remark");
    }

    @Test
    void leavesNamesThatAreTakenAndTablesOfTools() {
        assertThatThrownBy(() -> resolve(given("t=a_view"), schema(table("t")), schema(table("a_view")), Map.of()))
                .hasMessageContaining("the database has something else called a_view");
        assertThatThrownBy(() -> resolve(given("tools=t"), schema(table("tools")), schema(table("t")), Map.of()))
                .hasMessageContaining("The rename names what is not there");
    }

    @Test
    void followsAKeyOverRenamedColumns() {
        Renames renames = resolve(
                given("t=u", "t.a=u.b", "t.b=u.a"),
                schema(table("t", "a", "b")),
                schema(table("u", "a", "b")),
                Map.of());
        QualifiedName old = QualifiedName.of("t");
        QualifiedName now = QualifiedName.of("u");
        assertThat(renames.renamed(ObjectRef.key(old, List.of("a", "c"))))
                .isEqualTo(ObjectRef.key(now, List.of("b", "c")));
        assertThat(renames.original(ObjectRef.column(now, "a"))).isEqualTo(ObjectRef.column(old, "b"));
        assertThat(renames.original(ObjectRef.column(now, "c"))).isEqualTo(ObjectRef.column(old, "c"));
    }
}
