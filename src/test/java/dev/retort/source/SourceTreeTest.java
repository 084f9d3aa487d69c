package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.wanted.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    private Path build;

    private SourceTree sources;

    @BeforeEach
    void writeSources() throws IOException {
        write("pom.xml", "");
        write("app/pom.xml", "");
        write("app/target/generated/src/main/java/model/Order.java", "package model; public class Order {}");
        write("model/src/main/java/base/Timed.java", """
                package base;
                public abstract class Timed<T> {
                    protected T created;
                }
                """);
        write("model/src/main/java/model/Order.java", """
                package model;

                import base.Timed;
                import jakarta.persistence.*;

                /** An Order of Orders. */
                @Entity
                @Table(name = "orders")
                public class Order extends Timed<String> {

                    @Id
                    @Column(name = "number")
                    private Long number;

                    private Address address;

                    @Column
                    public boolean isPaid() { return true; }

                    public static class Line {
                        int amount;
                    }
                }
                """);
        sources = SourceTree.of(build.resolve("app"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(build.resolve(file).getParent());
        Files.writeString(build.resolve(file), text);
    }

    private long line(String entity, String property) {
        return sources.find(new Origin(entity, property)).orElseThrow().line();
    }

    @Test
    void findsTheClassBehindItsAnnotations() {
        assertThat(sources.find(new Origin("model.Order", "")))
                .contains(new SourceLine(build.resolve("model/src/main/java/model/Order.java"), 9));
    }

    @Test
    void findsFieldsGettersAndNestedClasses() {
        assertThat(line("model.Order", "number")).isEqualTo(13);
        assertThat(line("model.Order", "address.city")).isEqualTo(15);
        assertThat(line("model.Order", "paid")).isEqualTo(18);
        assertThat(line("model.Order$Line", "amount")).isEqualTo(21);
    }

    @Test
    void findsWhatASuperclassInAnotherPackageDeclares() {
        assertThat(sources.find(new Origin("model.Order", "created")))
                .contains(new SourceLine(build.resolve("model/src/main/java/base/Timed.java"), 3));
    }

    @Test
    void pointsAtTheClassForWhatNoSourceDeclares() {
        assertThat(line("model.Order", "generated")).isEqualTo(9);
        assertThat(sources.find(new Origin("model.Missing", "x"))).isEmpty();
    }
}
