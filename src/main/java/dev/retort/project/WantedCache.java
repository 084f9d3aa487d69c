package dev.retort.project;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.retort.config.StateDirectory;
import dev.retort.file.WholeFile;
import dev.retort.wanted.WantedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the schema that entities want, with the digest of all that it was read from, so that Hibernate starts only when
 * some of that has changed. For each set of settings one schema is kept; it can be made again at any time.
 */
public final class WantedCache {

    private final Path file;
    private final Consumer<String> progress;

    /**
     * @param directory where the file is, {@code .retort} of the project
     * @param settings what the entities are read with
     */
    public WantedCache(Path directory, List<String> settings, Consumer<String> progress) {
        this.file = directory.resolve("wanted-" + Contents.digestOf(settings).substring(0, 12) + ".bin");
        this.progress = progress;
    }

    /** What was kept under this digest; nothing under another, or where the file is of no use. */
    public Optional<WantedSchema> get(String digest) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Input input = new Input(Files.newInputStream(file))) {
            Kryo kryo = kryo();
            return digest.equals(kryo.readObject(input, String.class))
                    ? Optional.of(kryo.readObject(input, WantedSchema.class))
                    : Optional.empty();
        } catch (IOException | KryoException useless) {
            progress.accept("reading the entities again: " + file + " is of no use (" + useless.getMessage() + ")");
            return Optional.empty();
        }
    }

    /** Keeps a schema, whole or not at all; a project that cannot be written to does without. */
    public void put(String digest, WantedSchema wanted) {
        try {
            StateDirectory.ensure(file.getParent());
            WholeFile.write(file, path -> write(path, digest, wanted));
        } catch (IOException unwritable) {
            progress.accept("the entities are read each time: " + file + " cannot be written (" + unwritable + ")");
        }
    }

    private static void write(Path temporary, String digest, WantedSchema wanted) throws IOException {
        try (Output output = new Output(Files.newOutputStream(temporary))) {
            Kryo kryo = kryo();
            kryo.writeObject(output, digest);
            kryo.writeObject(output, wanted);
        }
    }

    private static Kryo kryo() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false); // the digest covers the classes of the tool too
        kryo.setClassLoader(WantedCache.class.getClassLoader());
        return kryo;
    }
}
