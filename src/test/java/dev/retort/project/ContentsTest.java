package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {

    @TempDir
    private Path directory;

    private String digestOfJar(String comment, String entry, String text) throws IOException {
        Path jar = directory.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry header = new ZipEntry(entry);
            header.setTime(0);
            zip.putNextEntry(header);
            zip.setComment(comment);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        return Contents.digestOfClassPath(List.of(jar));
    }

    private String digestOfFile(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        return Contents.digestOfClassPath(List.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a comment behind the directory"})
    void ofAJarWhatItsEntriesHoldCounts(String comment) throws IOException {
        String digest = digestOfJar(comment, "model/Item.class", "first");

        assertThat(digestOfJar(comment, "model/Item.class", "other")).isNotEqualTo(digest);
        assertThat(digestOfJar(comment, "model/Work.class", "first")).isNotEqualTo(digest);
        assertThat(digestOfJar(comment, "model/Item.class", "first")).isEqualTo(digest);
    }

    @Test
    void ofAnyOtherFileEveryByteCounts() throws IOException {
        assertThat(digestOfFile("Item.class", "first")).isNotEqualTo(digestOfFile("Item.class", "other"));
        assertThat(digestOfFile("no.jar", "first")).isNotEqualTo(digestOfFile("no.jar", "other"));
        assertThat(digestOfFile("longer.jar", "first, and all that is behind it"))
                .isNotEqualTo(digestOfFile("longer.jar", "other, and all that is behind it"));
    }
}
