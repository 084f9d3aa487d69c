package dev.retort.diff;

import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in two spellings, part by part in the same order.
 *
 * @param written as operations say it: as the entity or the catalog writes it, column types as PostgreSQL spells them
 * @param canonical as it is compared
 */
record Spelled(Table written, Table canonical) {

    /** The constraints and indexes. */
    List<Spelled.Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < written.constraints().size(); i++) {
            members.add(new Member(
                    new ConstraintAttachment(
                            written.name(), written.constraints().get(i)),
                    new ConstraintAttachment(
                            written.name(), canonical.constraints().get(i))));
        }
        for (int i = 0; i < written.indexes().size(); i++) {
            members.add(new Member(
                    new IndexAttachment(written.name(), written.indexes().get(i)),
                    new IndexAttachment(written.name(), canonical.indexes().get(i))));
        }
        return members;
    }

    /** A constraint or index in both spellings. */
    record Member(Attachment written, Attachment canonical) {

        String name() {
            return written.name();
        }
    }
}
