package dev.retort.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerialColumnsTest {

    @Test
    void areIntegersThatDrawFromASequenceOfTheirOwn() {
        QualifiedName name = QualifiedName.of("Order");
        Column plain = Column.of("x", new Type("text"));
        Table wanted = Table.of(name, Column.of("id", new Type("BigSerial")), plain);

        assertThat(SerialColumns.spelledOut(new Schema(List.of(), List.of(), List.of(), List.of(wanted))))
                .isEqualTo(new Schema(
                        List.of(),
                        List.of(),
                        List.of(Sequence.of(QualifiedName.of("Order_id_seq")).ownedBy(name, "id")),
                        List.of(Table.of(
                                name,
                                Column.of("id", new Type("bigint"))
                                        .notNull()
                                        .defaultTo("nextval('\"Order_id_seq\"'::regclass)"),
                                plain))));
    }
}
