package dev.retort.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {

    private static final QualifiedName STATE = QualifiedName.of("state");

    private static final Constants CONSTANTS = new Constants(List.of(
            new Rename(ObjectRef.label(STATE, "OPEN"), ObjectRef.label(STATE, "it's")),
            new Rename(ObjectRef.label(STATE, "a b"), ObjectRef.label(STATE, "x")),
            new Rename(ObjectRef.sequence(QualifiedName.of("Ids")), ObjectRef.sequence(QualifiedName.of("ids")))));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "nextval('\"Ids\"'::regclass) | nextval('ids'::regclass)",
                "'\"Ids\"'::text | '\"Ids\"'::text",
                "'OPEN'::state | 'it''s'::state",
                "'OPEN'::states | 'OPEN'::states",
                "'OPEN'::text | 'OPEN'::text",
                "((x)::text = 'y''OPEN'::text) | ((x)::text = 'y''OPEN'::text)",
                "(\"'OPEN'::state\" = 'OPEN'::state) | (\"'OPEN'::state\" = 'it''s'::state)",
                "'{OPEN,DONE,\"a b\"}'::state[] | '{\"it''s\",DONE,\"x\"}'::state[]",
                "'{OPEN}'::text[] | '{OPEN}'::text[]",
                "ARRAY['OPEN'::state, 'DONE'::state] | ARRAY['it''s'::state, 'DONE'::state]"
            })
    void followWhatTheyStandFor(String before, String after) {
        assertThat(CONSTANTS.renamed(before)).isEqualTo(after);
    }
}
