package dev.retort.accept;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.retort.file.WholeFile;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Acceptances as the JSON that people read and edit. */
final class AcceptanceFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private AcceptanceFile() {}

    /** @throws UsageException if the file cannot be read or understood */
    static List<Acceptance> read(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException misunderstood) {
            throw new UsageException(
                    Problem.of("The accepted differences cannot be understood")
                            .where(file + place(misunderstood.getLocation()))
                            .found(misunderstood
                                    .getOriginalMessage()
                                    .lines()
                                    .findFirst()
                                    .orElse(""))
                            .wanted("a list of object, change, facets, reason and perhaps until (2027-01-31)")
                            .next("correct the file; or remove it, then retort diff --accept --reason TEXT"),
                    misunderstood);
        } catch (IOException unreadable) {
            throw new UsageException(
                    Problem.of("The accepted differences cannot be read")
                            .where(file.toString())
                            .found(unreadable.toString())
                            .next("make the file readable, or remove it"),
                    unreadable);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** @throws FailureException if the directory cannot be written; the file is as it was then */
    static void write(Path file, List<Acceptance> acceptances) {
        try {
            WholeFile.write(file, path -> Files.writeString(path, MAPPER.writeValueAsString(acceptances) + "\n"));
        } catch (IOException unwritable) {
            throw new FailureException(
                    Problem.of("The accepted differences cannot be written")
                            .where(file.toString())
                            .found(unwritable.toString())
                            .next("make the directory writable, then run the command again"),
                    unwritable);
        }
    }
}
