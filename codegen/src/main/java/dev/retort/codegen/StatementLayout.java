package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Statements as lines, each with the remark on what it loses: behind it where there is room, else above it. */
final class StatementLayout {

    private static final int INDENT = 4;

    private final String receiver;
    private final int column;
    private final Code code;

    private StatementLayout(String receiver, int column, Code code) {
        this.receiver = receiver;
        this.column = column;
        this.code = code;
    }

    /**
     * The lines of a block.
     *
     * @param receiver the variable that the statements are said to
     * @param column where the lines begin
     */
    static CodeBlock of(List<Statement> statements, String receiver, int column) {
        return laidOut(statements, receiver, column, new Code());
    }

    /** The lines as text, without the imports that they need. */
    static String text(List<Statement> statements, String receiver) {
        return laidOut(statements, receiver, 0, Code.forReaders()).toString();
    }

    private static CodeBlock laidOut(List<Statement> statements, String receiver, int column, Code code) {
        new StatementLayout(receiver, column, code).print(statements);
        return code.block();
    }

    /** An empty line stands before and after a table with its indexes. */
    private void print(List<Statement> statements) {
        boolean amongTables = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean table = statement.word().equals("createTable");
            boolean index = statement.word().equals("createIndex");
            if (i > 0 && (table || amongTables && !index)) {
                code.endLine();
            }
            amongTables = table || amongTables && index;
            code.startLine();
            print(statement);
            code.endLine();
        }
    }

    private void print(Statement statement) {
        if (statement instanceof Statement.Line line) {
            printLine(line);
        } else if (statement instanceof Statement.Autocommit autocommit) {
            printBlock(autocommit);
        } else if (statement instanceof Statement.Noted noted) {
            noted.notes().forEach(this::printComment);
            print(noted.statement());
        } else if (statement instanceof Statement.Steps steps) {
            code.add(steps.method() + "(" + receiver + ");");
        }
    }

    private void printLine(Statement.Line line) {
        Call call = line.call().on(Atom.of(receiver));
        String remark = line.remark().map(text -> " // " + text).orElse("");
        boolean behind = Layout.fits(call, column, 1 + remark.length());
        if (!behind && line.remark().isPresent()) {
            printComment(line.remark().get());
        }
        Layout.write(call, code, column, 0, 1);
        code.add(behind ? ";" + remark : ";");
    }

    private void printComment(String comment) {
        CommentText.wrapped(comment, Layout.MAX_COLUMNS - column - 3)
                .forEach(text -> code.add("// " + text).newLine());
    }

    private void printBlock(Statement.Autocommit autocommit) {
        String parameter = nextParameter();
        List<Statement> block = autocommit.block();
        code.add(receiver + ".autocommit(" + parameter + " -> ");
        if (block.isEmpty()) {
            code.add("{});");
        } else if (block.size() == 1 && isShort(block.get(0), parameter)) {
            ((Statement.Line) block.get(0)).call().on(Atom.of(parameter)).write(code);
            code.add(");");
        } else {
            code.add("{").endLine().indent(INDENT);
            new StatementLayout(parameter, column + INDENT, code).print(block);
            code.indent(-INDENT).startLine().add("});");
        }
    }

    private boolean isShort(Statement statement, String parameter) {
        int before = receiver.length() + ".autocommit( -> ".length() + parameter.length();
        return statement instanceof Statement.Line line
                && line.remark().isEmpty()
                && Layout.fits(line.call().on(Atom.of(parameter)), column + before, 2);
    }

    /** A lambda's parameter may not have the name of one around it. */
    private String nextParameter() {
        if (receiver.equals(MigrationMethods.OPERATIONS)) {
            return "step";
        }
        return receiver.equals("step") ? "step2" : "step" + (Integer.parseInt(receiver.substring(4)) + 1);
    }
}
