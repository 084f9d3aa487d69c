package dev.retort.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.wanted.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

    private static final Column ID = column("id", "bigint").notNull();
    private static final PrimaryKey KEY = new PrimaryKey("prds_pkey", List.of("id"));

    private static Column column(String name, String type) {
        return Column.of(name, new Type(type));
    }

    private static Schema prds(TableElement... columns) {
        return tables(table("prds", columns));
    }

    private static Table table(String name, TableElement... columns) {
        TableElement[] all =
                Stream.concat(Stream.of(ID, KEY), Stream.of(columns)).toArray(TableElement[]::new);
        return Table.of(QualifiedName.of(name), all);
    }

    private static Schema tables(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static List<String> candidates(Schema found, Schema wanted) {
        return candidates(found, wanted, Map.of(), Set.of());
    }

    private static List<String> candidates(
            Schema found, Schema wanted, Map<ObjectRef, Origin> origins, Set<Rename> refused) {
        return new CandidateSearch(found, wanted, origins, Renames.NONE, object -> true, table -> table)
                .candidates(refused).stream()
                        .map(candidate -> candidate.score() + " " + candidate.describe())
                        .toList();
    }

    @Test
    void countsTypePlaceAndConstraintsOfColumns() {
        assertThat(candidates(prds(column("note", "text")), prds(column("remark", "text"))))
                .containsExactly("80 column prds.note may have become prds.remark"
                        + " (same type text, same place, same constraints)");
        assertThat(candidates(
                        prds(column("other", "text"), column("notes", "integer")),
                        prds(column("note", "bigint").notNull(), column("other", "text"))))
                .containsExactly("30 column prds.notes may have become prds.note (integer and bigint, similar name)");
    }

    @Test
    void countsThePropertyThatKeptItsName() {
        Origin origin = new Origin("com.acme.Prd", "details.fullText");
        assertThat(candidates(
                        prds(column("full_text", "text")),
                        prds(column("body", "jsonb").notNull()),
                        Map.of(ObjectRef.column(QualifiedName.of("prds"), "body"), origin),
                        Set.of()))
                .containsExactly("60 column prds.full_text may have become prds.body"
                        + " (same Java property details.fullText, same place)");
    }

    @Test
    void asksNothingWhereNeitherTypeNorPropertySpeaksForIt() {
        assertThat(candidates(prds(column("note", "text")), prds(column("rating", "double precision"))))
                .isEmpty();
    }

    @Test
    void takesNoGeneratedColumnForAPlainOne() {
        assertThat(candidates(
                        prds(column("note", "text")),
                        prds(column("loud", "text").generatedAs("upper(id::text)"))))
                .isEmpty();
    }

    @Test
    void showsTheThreeLikeliestOfOneColumn() {
        Schema wanted = prds(
                column("a", "text").notNull(), column("b", "text"), column("note2", "text"), column("c", "integer"));
        assertThat(candidates(prds(column("note", "text")), wanted))
                .containsExactly(
                        "70 column prds.note may have become prds.note2 (same type text, same constraints, similar name)",
                        "60 column prds.note may have become prds.a (same type text, same place)",
                        "60 column prds.note may have become prds.b (same type text, same constraints)");
    }

    @Test
    void leavesOutWhatWasDenied() {
        QualifiedName prds = QualifiedName.of("prds");
        Rename denied = new Rename(ObjectRef.column(prds, "note"), ObjectRef.column(prds, "remark"));
        assertThat(candidates(
                        prds(column("note", "text")),
                        prds(column("remark", "text"), column("text", "text")),
                        Map.of(),
                        Set.of(denied)))
                .containsExactly("60 column prds.note may have become prds.text (same type text, same constraints)");
    }

    @Test
    void countsTheColumnsOfTables() {
        Table found = table("items", column("name", "text"), column("price", "integer"), column("old", "text"));
        Table wanted = table("products", column("name", "text"), column("price", "integer"), column("new", "text"));
        assertThat(candidates(tables(found), tables(wanted)))
                .containsExactly("75 table items may have become products (3 of 4 columns are the same)");
        assertThat(candidates(tables(found), tables(table("others", column("x", "text")))))
                .isEmpty();
        assertThat(candidates(
                        tables(found),
                        tables(wanted),
                        Map.of(ObjectRef.table(wanted.name()), new Origin("com.acme.Items", "")),
                        Set.of()))
                .containsExactly("115 table items may have become products"
                        + " (same Java entity Items, 3 of 4 columns are the same)");
    }

    @Test
    void passesOverWhatMostTablesHave() {
        Table found = history("a_aud", column("name", "text"));
        Table[] staying = {
            history("b_aud", column("x", "text")), history("c_aud", column("y", "text")), history("d_aud"), table("d")
        };
        assertThat(candidates(among(staying, found), among(staying, history("e_aud", column("price", "integer")))))
                .isEmpty();
        assertThat(candidates(among(staying, found), among(staying, history("e_aud", column("name", "text")))))
                .containsExactly("100 table a_aud may have become e_aud (same columns that few tables have)");
        assertThat(candidates(among(staying, history("a_aud")), among(staying, history("e_aud"))))
                .containsExactly("100 table a_aud may have become e_aud (same columns)");
    }

    private static Table history(String name, TableElement... columns) {
        Stream<TableElement> shared = Stream.of(
                ID, column("rev", "integer"), column("revtype", "smallint"), new PrimaryKey("k", List.of("id", "rev")));
        return Table.of(
                QualifiedName.of(name),
                Stream.concat(shared, Stream.of(columns)).toArray(TableElement[]::new));
    }

    private static Schema among(Table[] staying, Table table) {
        return tables(Stream.concat(Stream.of(staying), Stream.of(table)).toArray(Table[]::new));
    }

    @Test
    void leavesAloneTablesAndSequencesThatStay() {
        Schema found =
                new Schema(List.of(), List.of(), List.of(Sequence.of(QualifiedName.of("a"))), List.of(table("items")));
        Schema wanted = new Schema(
                List.of(), List.of(), List.of(Sequence.of(QualifiedName.of("b"))), List.of(table("products")));
        assertThat(new CandidateSearch(found, wanted, Map.of(), Renames.NONE, object -> false, table -> table)
                        .candidates(Set.of()))
                .isEmpty();
        assertThat(candidates(found, wanted))
                .containsExactly(
                        "100 table items may have become products (same columns)",
                        "70 sequence a may have become b (same options, no other sequence goes or comes)");
    }

    @Test
    void pairsLabelsWhereAsManyGoAsCome() {
        assertThat(candidates(state("DONE", "OPEN"), state("DONE", "REOPENED")))
                .containsExactly("80 enum label state.OPEN may have become state.REOPENED"
                        + " (as many labels go as come, same place, similar name)");
        assertThat(candidates(state("DONE", "OPEN"), state("DONE", "STARTED", "PAUSED")))
                .isEmpty();
    }

    private static Schema state(String... labels) {
        EnumType type = new EnumType(QualifiedName.of("state"), List.of(labels));
        return new Schema(List.of(), List.of(type), List.of(), List.of());
    }
}
