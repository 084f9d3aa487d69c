package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerNamesTest {

    private static ObjectRef column(String table, String column) {
        return ObjectRef.column(QualifiedName.of(table), column);
    }

    @Test
    void areReadWhereverTheAnnotationCanStand() {
        assertThat(Scans.fixture("former").formerNames())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ObjectRef.table(QualifiedName.of("product")),
                        List.of("item", "article"),
                        column("product", "id"),
                        List.of("number"),
                        column("product", "remark"),
                        List.of("note"),
                        column("product", "city"),
                        List.of("town"),
                        column("product", "right"),
                        List.of("b"),
                        column("product", "owner_id"),
                        List.of("parent"),
                        column("product", "why"),
                        List.of("reason"),
                        ObjectRef.table(QualifiedName.of("tag")),
                        List.of("labels"),
                        column("branch", "city"),
                        List.of("town"),
                        column("by_getter", "open"),
                        List.of("pending")));
    }

    @Test
    void areNoneWithoutTheAnnotation() {
        assertThat(Scans.fixture("relations").formerNames()).isEmpty();
    }
}
