package dev.retort.codegen;

import dev.retort.codegen.Statement.Line;
import dev.retort.operation.TableOperation;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TableOperation.ResetStorage;
import dev.retort.operation.TableOperation.SetLogged;
import dev.retort.operation.TableOperation.SetStorage;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes to whole tables as Java. */
final class TablePrinter implements TableOperation.Visitor<Statement> {

    private final Columns columns;

    TablePrinter(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Statement createTable(CreateTable operation) {
        Table table = operation.table();
        List<Expression> elements = elements(table);
        Call call = Call.of("createTable", Names.prepend(Names.of(table.name()), elements))
                .spreading(Spread.ofArguments(1, "elements", TableElement.class));
        return Line.of(elements.size() > 1 ? call.withOnePerLine() : call);
    }

    private List<Expression> elements(Table table) {
        Set<String> keyColumns = new HashSet<>();
        table.constraints(PrimaryKey.class).forEach(key -> keyColumns.addAll(key.columns()));
        List<Expression> elements = new ArrayList<>();
        for (Column column : table.columns()) {
            elements.add(columns.of(column, keyColumns.contains(column.name())));
        }
        table.constraints().forEach(constraint -> elements.add(Constraints.of(table.name(), constraint)));
        table.comment().ifPresent(text -> elements.add(Call.of("comment", JavaString.of(text))));
        elements.addAll(options(table.options()));
        return elements;
    }

    private static List<Expression> options(TableOptions options) {
        List<Expression> elements = new ArrayList<>();
        if (options.unlogged()) {
            elements.add(Call.of("unlogged"));
        }
        if (!options.storage().isEmpty()) {
            elements.add(Call.of("storage", Names.strings(options.storage())));
        }
        return elements;
    }

    @Override
    public Statement dropTable(DropTable operation) {
        return Line.of(Call.of("dropTable", Names.of(operation.table())))
                .remarking("the rows of " + CommentText.line(operation.table()) + " are lost");
    }

    @Override
    public Statement setLogged(SetLogged operation) {
        Call call = Call.of(operation.logged() ? "setLogged" : "setUnlogged", Names.of(operation.table()));
        return operation.logged()
                ? Line.of(call)
                : Line.of(call).remarking("a crash of the server empties " + CommentText.line(operation.table()));
    }

    @Override
    public Statement setStorage(SetStorage operation) {
        return Line.of(Call.of(
                "setStorage", Names.prepend(Names.of(operation.table()), Names.strings(operation.parameters()))));
    }

    @Override
    public Statement resetStorage(ResetStorage operation) {
        return Line.of(
                Call.of("resetStorage", Names.prepend(Names.of(operation.table()), Names.strings(operation.names()))));
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
