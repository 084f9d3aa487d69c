package dev.retort.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A file of what can be made again at any time: whole and undamaged, or of no use. Who has no use of it, or cannot write it,
 * is told and does without.
 */
public final class StateFile {

    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final Path file;
    private final int format;
    private final String what;
    private final Consumer<String> progress;

    /**
     * @param file in a directory that may be missing
     * @param format of its content; a file of another one is of no use
     * @param what happens without it, as in "compiling the migrations"
     */
    public StateFile(Path file, int format, String what, Consumer<String> progress) {
        this.file = file;
        this.format = format;
        this.what = what;
        this.progress = progress;
    }

    /** Reads the content. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes the content. */
    @FunctionalInterface
    public interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** What is in the file, if it is there and of use. */
    public <T> Optional<T> read(Reader<T> reader) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                if (bytes.length < HEAD || in.readInt() != format || in.readLong() != checksum(bytes, HEAD)) {
                    throw new IOException("it is damaged, or of another version of Retort");
                }
                return Optional.of(reader.read(in));
            }
        } catch (IOException useless) {
            progress.accept(what + " again: " + file + " is of no use (" + useless.getMessage() + ")");
            return Optional.empty();
        }
    }

    /** Writes it, whole or not at all, into a directory that is there. */
    public void write(Writer writer) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(body)) {
                writer.write(out);
            }
            WholeFile.write(file, path -> {
                try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(path))) {
                    out.writeInt(format);
                    out.writeLong(checksum(body.toByteArray(), 0));
                    body.writeTo(out);
                }
            });
        } catch (IOException unwritable) {
            progress.accept(what + " each time: " + file + " cannot be written (" + unwritable + ")");
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }
}
