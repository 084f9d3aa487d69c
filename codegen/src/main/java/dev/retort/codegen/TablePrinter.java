package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.TableOperation;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes to whole tables as Java. */
final class TablePrinter implements TableOperation.Visitor<Statement> {

    @Override
    public Statement createTable(CreateTable operation) {
        Table table = operation.table();
        List<Expression> elements = elements(table);
        Call call = Call.of("createTable", Names.prepend(Names.of(table.name()), elements))
                .spreading(Spread.ofArguments(1, "elements", TableElement.class));
        return Line.of(elements.size() > 1 ? call.withOnePerLine() : call);
    }

    private static List<Expression> elements(Table table) {
        Set<String> keyColumns = new HashSet<>();
        table.constraints(PrimaryKey.class).forEach(key -> keyColumns.addAll(key.columns()));
        List<Expression> elements = new ArrayList<>();
        for (Column column : table.columns()) {
            elements.add(Columns.of(column, keyColumns.contains(column.name())));
        }
        table.constraints().forEach(constraint -> elements.add(Constraints.of(table.name(), constraint)));
        table.comment().ifPresent(text -> elements.add(Call.of("comment", JavaString.of(text))));
        return elements;
    }

    @Override
    public Statement dropTable(DropTable operation) {
        return Line.of(Call.of("dropTable", Names.of(operation.table())))
                .remarking("the rows of " + CommentText.line(operation.table()) + " are lost");
    }

    @Override
    public Statement commentOnTable(CommentOnTable operation) {
        Expression table = Names.of(operation.table());
        return Line.of(operation
                .comment()
                .map(text -> Call.of("commentOnTable", table, JavaString.of(text)))
                .orElseGet(() -> Call.of("dropTableComment", table)));
    }
}
