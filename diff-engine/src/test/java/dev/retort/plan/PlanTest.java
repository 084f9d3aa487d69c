package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Type BIGINT = new Type("bigint");
    private static final QualifiedName A = QualifiedName.of("a");
    private static final QualifiedName B = QualifiedName.of("b");

    @Test
    void createsReferencedTablesFirstAndKeepsTheirForeignKeysInline() {
        Plan plan = Plan.of(List.of(creation(table("a", "b")), creation(table("b"))));

        assertThat(plan.upgrade()).containsExactly(new CreateTable(table("b")), new CreateTable(table("a", "b")));
        assertThat(plan.downgrade()).containsExactly(new DropTable(A), new DropTable(B));
    }

    @Test
    void dropsAChainOfSevenTablesFromItsEnd() {
        List<Step> steps = IntStream.range(0, 7)
                .mapToObj(i -> removal(i == 6 ? table("t6") : table("t" + i, "t" + (i + 1))))
                .toList();

        assertThat(Plan.of(steps).upgrade())
                .extracting(operation -> ((DropTable) operation).table().name())
                .containsExactly("t0", "t1", "t2", "t3", "t4", "t5", "t6");
        assertThat(Plan.of(steps).downgrade().get(0)).isEqualTo(new CreateTable(table("t6")));
    }

    @Test
    void takesMutualForeignKeysOutOfNewTables() {
        Plan plan =
                Plan.of(List.of(creation(table("a", "b", "a")), creation(table("b", "a", "c")), creation(table("c"))));

        assertThat(plan.upgrade())
                .containsExactly(
                        new CreateTable(table("a", "a")),
                        new CreateTable(table("c")),
                        new CreateTable(table("b", "c")),
                        new AddConstraint(A, reference("a", "b")),
                        new AddConstraint(B, reference("b", "a")));
        assertThat(plan.downgrade())
                .containsExactly(
                        new DropConstraint(B, "fk_b_a"),
                        new DropConstraint(A, "fk_a_b"),
                        new DropTable(B),
                        new DropTable(QualifiedName.of("c")),
                        new DropTable(A));
    }

    @Test
    void takesMutualForeignKeysOutOfDroppedTables() {
        Plan plan = Plan.of(List.of(removal(table("a", "b")), removal(table("b", "a"))));

        assertThat(plan.upgrade())
                .containsExactly(
                        new DropConstraint(A, "fk_a_b"),
                        new DropConstraint(B, "fk_b_a"),
                        new DropTable(A),
                        new DropTable(B));
        assertThat(plan.downgrade())
                .containsExactly(
                        new CreateTable(table("b")),
                        new CreateTable(table("a")),
                        new AddConstraint(B, reference("b", "a")),
                        new AddConstraint(A, reference("a", "b")));
    }

    @Test
    void survivesAChainOfTenThousandTables() {
        List<Step> steps = IntStream.range(0, 10_000)
                .mapToObj(i -> creation(table("t" + i, "t" + (i + 1) % 10_000)))
                .toList();

        assertThat(Plan.of(steps).upgrade()).hasSize(20_000);
    }

    @Test
    void addsAUniqueKeyBeforeTheForeignKeyThatNeedsIt() {
        ForeignKey key = new ForeignKey.Columns("fk", List.of("y", "x")).references(B, "q", "p");
        Step foreignKey = addition(A, key);
        Step unique = addition(B, Unique.of("zz", "p", "q"));

        assertThat(Plan.of(List.of(foreignKey, unique)).upgrade())
                .containsExactly(new AddConstraint(B, Unique.of("zz", "p", "q")), new AddConstraint(A, key));
    }

    @Test
    void dropsWhatHangsOnADroppedTableFirst() {
        Step foreignKey = Step.of(new DropConstraint(A, "fk_a_b"), new AddConstraint(A, reference("a", "b")));
        Step column = Step.of(new DropColumn(A, "b_id"), new AddColumn(A, Column.of("b_id", BIGINT)));

        assertThat(Plan.of(List.of(removal(table("b")), column, foreignKey)).upgrade())
                .startsWith(new DropConstraint(A, "fk_a_b"))
                .contains(new DropTable(B));
    }

    @Test
    void createsATypeBeforeAndDropsItAfterItsColumns() {
        EnumType old = new EnumType(QualifiedName.of("old"), List.of("x"));
        EnumType fresh = new EnumType(QualifiedName.of("fresh"), List.of("x"));
        Step drop = Step.of(new DropEnum(old.name()), new CreateEnum(old));
        Step create = Step.of(new CreateEnum(fresh), new DropEnum(fresh.name()));
        Step alter = Step.of(retype("c", fresh.type()), retype("c", old.type()));

        assertThat(Plan.of(List.of(drop, alter, create)).upgrade())
                .containsExactly(new CreateEnum(fresh), retype("c", fresh.type()), new DropEnum(old.name()));
    }

    @Test
    void freesANameBeforeItIsTaken() {
        Index index = Index.of("x", IndexKey.column("id"));
        Step drop = Step.of(new DropIndex(QualifiedName.of("x")), new CreateIndex(A, index));
        Step sequence = Step.of(
                new CreateSequence(Sequence.of(QualifiedName.of("x"))), new DropSequence(QualifiedName.of("x")));

        assertThat(Plan.of(List.of(sequence, drop)).upgrade())
                .containsExactly(
                        new DropIndex(QualifiedName.of("x")), sequence.upgrade().get(0));
    }

    @Test
    void putsATypeChangeBetweenTheTwoHalvesOfAReplacement() {
        Check before = Check.of("ck", "c = 'x'");
        Check after = Check.of("ck", "c = 1");
        Step replacement = new Step(
                List.of(new DropConstraint(A, "ck"), new AddConstraint(A, after)),
                List.of(new DropConstraint(A, "ck"), new AddConstraint(A, before)));
        Step alter = Step.of(retype("c", BIGINT), retype("c", new Type("text")));
        Plan plan = Plan.of(List.of(replacement, alter));

        assertThat(plan.upgrade())
                .containsExactly(new DropConstraint(A, "ck"), retype("c", BIGINT), new AddConstraint(A, after));
        assertThat(plan.downgrade())
                .containsExactly(
                        new DropConstraint(A, "ck"), retype("c", new Type("text")), new AddConstraint(A, before));
    }

    @Test
    void swapsNamesByWayOfAThirdOne() {
        Step there = Step.of(new RenameConstraint(A, "p", "q"), new RenameConstraint(A, "q", "p"));
        Step back = Step.of(new RenameConstraint(A, "q", "p"), new RenameConstraint(A, "p", "q"));

        assertThat(Plan.of(List.of(there, back)).upgrade())
                .containsExactly(
                        new RenameConstraint(A, "q", "p_renamed"),
                        new RenameConstraint(A, "p", "q_renamed"),
                        new RenameConstraint(A, "p_renamed", "p"),
                        new RenameConstraint(A, "q_renamed", "q"));
    }

    @Test
    void createsASequenceBeforeTheDefaultThatDrawsFromIt() {
        Sequence sequence = Sequence.of(QualifiedName.of("zz", "My seq"));
        Column column = Column.of("id", BIGINT).defaultTo("nextval('zz.\"My seq\"'::regclass)");
        Step drop = Step.of(new DropSequence(sequence.name()), new CreateSequence(sequence));
        Step table = removal(Table.of(B, column));

        assertThat(Plan.of(List.of(drop, table)).downgrade()).startsWith(new CreateSequence(sequence));
    }

    @Test
    void givesTheSamePlanWhateverTheOrderOfItsSteps() {
        List<Step> steps = new ArrayList<>(List.of(
                creation(table("a", "b", "c")),
                creation(table("b", "a")),
                creation(table("c")),
                removal(table("x", "y")),
                removal(table("y", "x")),
                removal(table("z", "x")),
                addition(QualifiedName.of("k"), reference("k", "c")),
                addition(QualifiedName.of("k"), Unique.of("u", "c_id")),
                Step.of(
                        new AddColumn(QualifiedName.of("k"), Column.of("c_id", BIGINT)),
                        new DropColumn(QualifiedName.of("k"), "c_id"))));
        List<Operation> expected = Plan.of(steps).upgrade();

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(steps, new Random(seed));
            assertThat(Plan.of(steps).upgrade()).isEqualTo(expected);
        }
    }

    private static AlterColumn retype(String column, Type type) {
        return new AlterColumn(A, column, List.of(new SetType(type, Optional.empty(), Optional.empty())));
    }

    private static Step addition(QualifiedName table, Constraint constraint) {
        return Step.of(new AddConstraint(table, constraint), new DropConstraint(table, constraint.name()));
    }

    private static Step creation(Table table) {
        return Step.of(new CreateTable(table), new DropTable(table.name()));
    }

    private static Step removal(Table table) {
        return Step.of(new DropTable(table.name()), new CreateTable(table));
    }

    /** A table with an id and a foreign key for each table that it references. */
    private static Table table(String name, String... references) {
        List<TableElement> elements = new ArrayList<>(List.of(Column.of("id", BIGINT), PrimaryKey.of("id")));
        for (String reference : references) {
            elements.add(reference(name, reference));
        }
        return Table.of(QualifiedName.of(name), elements.toArray(TableElement[]::new));
    }

    private static ForeignKey reference(String from, String to) {
        return new ForeignKey.Columns("fk_" + from + "_" + to, List.of(to + "_id")).references(to, "id");
    }
}
