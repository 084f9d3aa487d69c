package dev.retort.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectPathTest {

    @Test
    void readsPartsAndQuotes() {
        assertThat(ObjectPath.parse(" audit.prds.note "))
                .contains(new ObjectPath(Optional.empty(), List.of("audit", "prds", "note")));
        assertThat(ObjectPath.parse("label:state.\"IN \"\"x\"\".=\""))
                .contains(new ObjectPath(Optional.of(RenameKind.LABEL), List.of("state", "IN \"x\".=")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", ".a", "a.", "a b", "index:a", "\"a", "a\"b", "#a", "a:b:c"})
    void knowsWhatIsNoPath(String text) {
        assertThat(ObjectPath.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "a.b", "x=y", "with space", "qu\"ote", "#hash", "ka:lt", "🐘", "a#b"})
    void writesEveryNameSoThatItIsReadAgain(String name) {
        ObjectRef column = ObjectRef.column(QualifiedName.of("au.dit", "prds"), name);
        ObjectPath path = ObjectPath.of(column);
        assertThat(ObjectPath.parse(path.toString())).contains(path);
        assertThat(RenameKind.COLUMN.object(path.parts(), "public")).contains(column);
        String line =
                RenameAnswer.of(new Rename(column, column), true, "a test").line();
        assertThat(RenameAnswer.parse(line, "a test", false).to()).contains(path);
    }

    @Test
    void takesTheDefaultSchemaForNone() {
        assertThat(RenameKind.TABLE.object(List.of("public", "prds"), "public"))
                .contains(ObjectRef.table(QualifiedName.of("prds")));
        assertThat(RenameKind.COLUMN.object(List.of("prds"), "public")).isEmpty();
        assertThat(RenameKind.TABLE.object(List.of("a", "b", "c"), "public")).isEmpty();
    }
}
