package dev.retort.diff;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.environment.PlannedStep;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a rewritten step undoes itself. */
class ReversalTest {

    private static final QualifiedName ITEMS = QualifiedName.of("items");
    private static final Operation CREATE = new CreateTable(Table.of(ITEMS, column("id", bigint()), primaryKey("id")));
    private static final Operation DROP = new DropTable(ITEMS);
    private static final Operation ADD = new AddColumn(ITEMS, column("rank", bigint()));
    private static final Operation REMOVE = new DropColumn(ITEMS, "rank");
    private static final Operation INDEX = new CreateIndex(ITEMS, Index.of("ix", IndexKey.column("rank")));
    private static final Operation NO_INDEX = new DropIndex(QualifiedName.of("ix"));
    private static final Operation SQL = new Execute("select 1", List.of());

    private static Optional<String> reason(List<Operation> upgrade, List<Operation> downgrade) {
        return Reversal.reasonAgainst(new PlannedStep("", upgrade, downgrade));
    }

    @Test
    void whatGoesWithATableNeedsNoDropOfItsOwn() {
        assertThat(reason(List.of(CREATE, ADD, INDEX), List.of(DROP))).isEmpty();
        assertThat(reason(List.of(DROP), List.of(CREATE, ADD, INDEX))).isEmpty();
        assertThat(reason(List.of(ADD, INDEX), List.of(REMOVE))).isEmpty();
    }

    @Test
    void whatIsMadeAndUnmadeInOneDirectionIsNothing() {
        assertThat(reason(List.of(ADD, REMOVE, SQL), List.of(new CommentOnTable(ITEMS, Optional.empty()))))
                .isEmpty();
        assertThat(reason(
                        List.of(new Rename(RenameOperation.Kind.TABLE, ITEMS, "things")),
                        List.of(new Rename(RenameOperation.Kind.TABLE, QualifiedName.of("things"), "items"))))
                .isEmpty();
    }

    @Test
    void whatIsLeftBehind() {
        assertThat(reason(List.of(ADD, INDEX), List.of(NO_INDEX)))
                .contains("its upgrade creates column items.rank, which its downgrade does not drop");
        assertThat(reason(List.of(REMOVE), List.of(INDEX)))
                .contains("its upgrade drops column items.rank, which its downgrade does not create");
        assertThat(reason(List.of(CREATE), List.of(REMOVE)))
                .contains("its upgrade creates column items.id, which its downgrade does not drop");
        assertThat(reason(List.of(), List.of(new CommentOnTable(ITEMS, Optional.empty()))))
                .contains("its downgrade changes the schema, and its upgrade does nothing");
    }

    @Test
    void anAutocommitBlockIsReadAndSqlIsNot() {
        assertThat(reason(List.of(new Autocommit(List.of(INDEX))), List.of(NO_INDEX)))
                .isEmpty();
        assertThat(reason(List.of(new Autocommit(List.of(INDEX))), List.of()))
                .contains("its upgrade creates index ix, which its downgrade does not drop");
        assertThat(reason(List.of(new Autocommit(List.of(SQL))), List.of(NO_INDEX)))
                .isEmpty();
        assertThat(reason(List.of(SQL), List.of())).isEmpty();
    }
}
