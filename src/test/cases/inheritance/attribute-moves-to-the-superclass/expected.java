package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Attribute moves to the superclass. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AttributeMovesToTheSuperclass implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("animal", column("tag", varchar(255)));
        op.fill("animal", "tag", "(select tag from dog where dog.id = animal.id)");
        op.alterColumn("animal", "tag", setNotNull());
        op.addColumn("animal", column("mother_id", bigint()));
        op.dropConstraint("dog", "dog_tag_key");
        op.dropConstraint("dog", "fka1f1covj5onugsuc0gpjaxnae");
        op.addConstraint("animal", unique("animal_tag_key", "tag"));
        op.addConstraint("animal", foreignKey("fk2vf0er6gtl0e11mun9y9iof2k", "mother_id").references("dog", "id"));
        op.dropColumn("dog", "mother_id"); // the values in dog.mother_id are lost
        op.dropColumn("dog", "tag"); // the values in dog.tag are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("dog", column("tag", varchar(255)));
        op.fill("dog", "tag", "(select tag from animal where dog.id = animal.id)");
        op.alterColumn("dog", "tag", setNotNull());
        op.addColumn("dog", column("mother_id", bigint()));
        op.dropConstraint("animal", "fk2vf0er6gtl0e11mun9y9iof2k");
        op.dropConstraint("animal", "animal_tag_key");
        op.addConstraint("dog", foreignKey("fka1f1covj5onugsuc0gpjaxnae", "mother_id").references("dog", "id"));
        op.addConstraint("dog", unique("dog_tag_key", "tag"));
        op.dropColumn("animal", "mother_id"); // the values in animal.mother_id are lost
        op.dropColumn("animal", "tag"); // the values in animal.tag are lost
    }
}
