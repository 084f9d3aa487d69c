package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.environment.JavaCall;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MigrationLinesTest {

    @Test
    void namesTypesAsTheClassDoesThatImportsThem() {
        assertThat(java(new Execute("insert into t values (?)", List.of(LocalDate.of(2026, 11, 26)))))
                .isEqualTo("op.execute(\"insert into t values (?)\", LocalDate.parse(\"2026-11-26\"));");
    }

    @Test
    void saysTypesInTheProjectsWords() {
        Operation widened = new AlterColumn(
                QualifiedName.of("items"),
                "name",
                List.of(new SetType(new Type("character varying(80)"), Optional.empty(), Optional.empty())));
        assertThat(java(widened)).isEqualTo("op.alterColumn(\"items\", \"name\", setType(varchar(80)));");
        assertThat(java(widened, type -> Optional.of(JavaCall.of("com.acme.Types", "name", 80))))
                .isEqualTo("op.alterColumn(\"items\", \"name\", setType(Types.name(80)));");
    }

    private static String java(Operation operation) {
        return java(operation, type -> Optional.empty());
    }

    private static String java(Operation operation, Function<Type, Optional<JavaCall>> types) {
        return MigrationLines.of(List.of(operation), List.of(), types).java();
    }
}
