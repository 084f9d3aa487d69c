package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.RenameOperation.SetSchema;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.operation.SchemaOperation.CreateExtension;
import dev.retort.operation.SchemaOperation.CreateSchema;
import dev.retort.operation.SchemaOperation.DropExtension;
import dev.retort.operation.SchemaOperation.DropSchema;
import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TableOperation.CommentOnTable;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TableOperation.ResetStorage;
import dev.retort.operation.TableOperation.SetLogged;
import dev.retort.operation.TableOperation.SetStorage;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.CreateEnum;
import dev.retort.operation.TypeOperation.CreateType;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.DropType;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.operation.ViewOperation.CreateView;
import dev.retort.operation.ViewOperation.DropView;
import java.util.List;

/** The statement for each operation: hands every one to the printer of its noun. */
final class OperationPrinter implements Operation.Visitor<Statement> {

    private final SchemaPrinter schemas = new SchemaPrinter();
    private final TypePrinter types;
    private final SequencePrinter sequences = new SequencePrinter();
    private final TablePrinter tables;
    private final ColumnPrinter columns;
    private final ConstraintPrinter constraints = new ConstraintPrinter();
    private final IndexPrinter indexes = new IndexPrinter();
    private final RenamePrinter names = new RenamePrinter();
    private final ViewPrinter views = new ViewPrinter();
    private final DataPrinter data = new DataPrinter(this);

    private OperationPrinter(List<Operation> operations, List<Operation> opposite, Types types) {
        Columns elements = new Columns(types);
        this.types = new TypePrinter(types, new ReplacedTypes(opposite));
        this.tables = new TablePrinter(elements);
        this.columns = new ColumnPrinter(
                new Narrowing(opposite), new ComputedAnew(operations, opposite), elements, new ColumnChanges(types));
    }

    /**
     * The statements of one direction.
     *
     * @param opposite the operations of the other direction, which know what the columns were before
     * @param notes shown above the operations that they are about
     * @param types how the types of columns are written
     */
    static List<Statement> print(List<Operation> operations, List<Operation> opposite, List<Note> notes, Types types) {
        OperationPrinter printer = new OperationPrinter(operations, opposite, types);
        return operations.stream()
                .map(operation -> printer.noted(operation, notes))
                .toList();
    }

    /** An operation may be the same in both directions, and so may be what is said of it. */
    private Statement noted(Operation operation, List<Note> notes) {
        List<String> lines = notes.stream()
                .filter(note -> note.at().equals(operation))
                .distinct()
                .flatMap(note -> lines(note).stream())
                .map(CommentText::line)
                .toList();
        Statement statement = operation.accept(this);
        return lines.isEmpty() ? statement : new Statement.Noted(lines, statement);
    }

    private List<String> lines(Note note) {
        if (note instanceof Alternative alternative) {
            return List.of(
                    alternative.condition() + ":",
                    "if so, " + java(alternative.instead()) + " " + alternative.replaced() + ",",
                    "or: " + alternative.command());
        }
        Caution caution = (Caution) note;
        return List.of(caution.condition() + ":", caution.remedy());
    }

    private CodeBlock java(Operation operation) {
        Code code = Code.forReaders();
        ((Statement.Line) operation.accept(this))
                .call()
                .on(Atom.of(MigrationMethods.OPERATIONS))
                .write(code);
        return code.block();
    }

    @Override
    public Statement createSchema(CreateSchema operation) {
        return schemas.createSchema(operation);
    }

    @Override
    public Statement dropSchema(DropSchema operation) {
        return schemas.dropSchema(operation);
    }

    @Override
    public Statement createExtension(CreateExtension operation) {
        return schemas.createExtension(operation);
    }

    @Override
    public Statement dropExtension(DropExtension operation) {
        return schemas.dropExtension(operation);
    }

    @Override
    public Statement comment(Comment operation) {
        return schemas.comment(operation);
    }

    @Override
    public Statement createType(CreateType operation) {
        return types.createType(operation);
    }

    @Override
    public Statement dropType(DropType operation) {
        return types.dropType(operation);
    }

    @Override
    public Statement createEnum(CreateEnum operation) {
        return types.createEnum(operation);
    }

    @Override
    public Statement dropEnum(DropEnum operation) {
        return types.dropEnum(operation);
    }

    @Override
    public Statement addEnumLabel(AddEnumLabel operation) {
        return types.addEnumLabel(operation);
    }

    @Override
    public Statement renameEnumLabel(RenameEnumLabel operation) {
        return types.renameEnumLabel(operation);
    }

    @Override
    public Statement replaceEnum(ReplaceEnum operation) {
        return types.replaceEnum(operation);
    }

    @Override
    public Statement addAttribute(AddAttribute operation) {
        return types.addAttribute(operation);
    }

    @Override
    public Statement dropAttribute(DropAttribute operation) {
        return types.dropAttribute(operation);
    }

    @Override
    public Statement replaceComposite(ReplaceComposite operation) {
        return types.replaceComposite(operation);
    }

    @Override
    public Statement createSequence(CreateSequence operation) {
        return sequences.createSequence(operation);
    }

    @Override
    public Statement dropSequence(DropSequence operation) {
        return sequences.dropSequence(operation);
    }

    @Override
    public Statement alterSequence(AlterSequence operation) {
        return sequences.alterSequence(operation);
    }

    @Override
    public Statement advanceSequence(AdvanceSequence operation) {
        return sequences.advanceSequence(operation);
    }

    @Override
    public Statement createTable(CreateTable operation) {
        return tables.createTable(operation);
    }

    @Override
    public Statement dropTable(DropTable operation) {
        return tables.dropTable(operation);
    }

    @Override
    public Statement commentOnTable(CommentOnTable operation) {
        return tables.commentOnTable(operation);
    }

    @Override
    public Statement setLogged(SetLogged operation) {
        return tables.setLogged(operation);
    }

    @Override
    public Statement setStorage(SetStorage operation) {
        return tables.setStorage(operation);
    }

    @Override
    public Statement resetStorage(ResetStorage operation) {
        return tables.resetStorage(operation);
    }

    @Override
    public Statement addColumn(AddColumn operation) {
        return columns.addColumn(operation);
    }

    @Override
    public Statement dropColumn(DropColumn operation) {
        return columns.dropColumn(operation);
    }

    @Override
    public Statement alterColumn(AlterColumn operation) {
        return columns.alterColumn(operation);
    }

    @Override
    public Statement noteOrdinals(NoteOrdinals operation) {
        return columns.noteOrdinals(operation);
    }

    @Override
    public Statement addConstraint(AddConstraint operation) {
        return constraints.addConstraint(operation);
    }

    @Override
    public Statement dropConstraint(DropConstraint operation) {
        return constraints.dropConstraint(operation);
    }

    @Override
    public Statement validateConstraint(ValidateConstraint operation) {
        return constraints.validateConstraint(operation);
    }

    @Override
    public Statement createIndex(CreateIndex operation) {
        return indexes.createIndex(operation);
    }

    @Override
    public Statement dropIndex(DropIndex operation) {
        return indexes.dropIndex(operation);
    }

    @Override
    public Statement rename(Rename operation) {
        return names.rename(operation);
    }

    @Override
    public Statement setSchema(SetSchema operation) {
        return names.setSchema(operation);
    }

    @Override
    public Statement renameColumn(RenameColumn operation) {
        return names.renameColumn(operation);
    }

    @Override
    public Statement renameConstraint(RenameConstraint operation) {
        return names.renameConstraint(operation);
    }

    @Override
    public Statement createView(CreateView operation) {
        return views.createView(operation);
    }

    @Override
    public Statement dropView(DropView operation) {
        return views.dropView(operation);
    }

    @Override
    public Statement execute(Execute operation) {
        return data.execute(operation);
    }

    @Override
    public Statement bulkInsert(BulkInsert operation) {
        return data.bulkInsert(operation);
    }

    @Override
    public Statement fill(Fill operation) {
        return data.fill(operation);
    }

    @Override
    public Statement backfill(Backfill operation) {
        return data.backfill(operation);
    }

    @Override
    public Statement requireNoRows(RequireNoRows operation) {
        return data.requireNoRows(operation);
    }

    @Override
    public Statement autocommit(Autocommit operation) {
        return data.autocommit(operation);
    }
}
