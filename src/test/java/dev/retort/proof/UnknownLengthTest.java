package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.entity.EntityScanner;
import dev.retort.problem.UsageException;
import dev.retort.wanted.ScanRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors without a length, of which Hibernate writes what no server can read. */
class UnknownLengthTest {

    private static final String ITEM = """
            package model;

            import jakarta.persistence.*;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.type.SqlTypes;

            @Entity
            @Table(name = "items")
            class Item {

                @Id
                Long id;

                @JdbcTypeCode(SqlTypes.VECTOR)
                float[] embedding;

                @Embedded
                Halves halves;

                @Embeddable
                static class Halves {

                    @Column(name = "half")
                    @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16)
                    float[] first;
                }
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void isRefusedWithWhatToWrite() throws Exception {
        Javac.compile(Map.of("Item.java", ITEM), classes, List.of("-proc:none"));
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(withVectors(), getClass().getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            ScanRequest request = new ScanRequest(List.of("model"), Optional.empty(), List.of(classes), Map.of());
            assertThatThrownBy(() -> new EntityScanner().scan(request))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("""
                            A column's type needs a length, and its mapping gives none
                              where:  model.Item.embedding, column items.embedding
                                      model.Item.halves.first, column items.half
                              found:  vector($l)
                                      halfvec($l)
                              wanted: vector(N)
                                      halfvec(N)
                              next:   write @Array(length = N) of org.hibernate.annotations there, with the number of \
                            elements for N, compile, and run the command again""");
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    private URL[] withVectors() throws Exception {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path jar : HibernateClassPath.jars(Line.OF_THE_BUILD, "modules")) {
            if (jar.getFileName().toString().startsWith("hibernate-vector")) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
