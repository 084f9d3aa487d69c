package dev.retort.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Values as JSON text. */
final class Json {

    private static final ObjectMapper LINE = new ObjectMapper();
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String of(Object value) {
        return written(MAPPER, value);
    }

    /** The value on one line. */
    static String line(Object value) {
        return written(LINE, value);
    }

    private static String written(ObjectMapper mapper, Object value) {
        try {
            return Printable.json(mapper.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // maps, lists and strings only
        }
    }
}
