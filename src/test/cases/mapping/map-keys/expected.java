package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Map keys. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MapKeys implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "author",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "book",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "book_author",
                column("book_id", bigint()),
                column("byname_id", bigint()),
                primaryKey("book_id", "byname_id"),
                foreignKey("fkrxbw7vmdrityk4uuix3r31d45", "byname_id").references("author", "id"),
                foreignKey("fksbb54ii8mmfvh6h2lr0vf2r7f", "book_id").references("book", "id"));

        op.createTable(
                "book_by_id",
                column("book_id", bigint()),
                column("byid_id", bigint()),
                primaryKey("book_id", "byid_id"),
                foreignKey("fk18srr8t5pc59lqe5prdl6ufjh", "book_id").references("book", "id"),
                foreignKey("fklexq4bfdtujrk457cw0fain7q", "byid_id").references("author", "id"));

        op.createTable(
                "book_copies",
                column("copies", integer()),
                column("shelf_no", integer()),
                column("book_id", bigint()),
                column("room", varchar(255)),
                primaryKey("shelf_no", "book_id", "room"),
                foreignKey("fkckieo6klrotkbqsmltgpisuea", "book_id").references("book", "id"));

        op.createTable(
                "book_counts",
                column("counts", integer()),
                column("counts_key", smallint()),
                column("book_id", bigint()),
                primaryKey("counts_key", "book_id"),
                check("book_counts_counts_key_check", "counts_KEY between 0 and 1"),
                foreignKey("fk7vb05i4nau2fsmgigxhjtnrne", "book_id").references("book", "id"));

        op.noteOrdinals("book_counts", "counts_key", "SHORT", "LONG");

        op.createTable(
                "book_notes",
                column("day_", date()),
                column("book_id", bigint()),
                column("notes", varchar(255)),
                primaryKey("day_", "book_id"),
                foreignKey("fk4hu9f9jyqgsnilotw49k9iiu2", "book_id").references("book", "id"));

        op.createTable(
                "book_titles",
                column("book_id", bigint()),
                column("titles", varchar(255)),
                column("titles_key", varchar(255)),
                primaryKey("book_id", "titles_key"),
                check("book_titles_titles_key_check", "titles_KEY in ('SHORT','LONG')"),
                foreignKey("fktpye3agrwxepdlhsss2f0jj7n", "book_id").references("book", "id"));

        op.createTable(
                "language",
                column("code", varchar(255)),
                primaryKey("code"));

        op.createTable(
                "book_translators",
                column("book_id", bigint()),
                column("translators_id", bigint()).notNull(),
                column("language", varchar(255)),
                primaryKey("book_id", "language"),
                foreignKey("fk24m1w0ob9dpaqwth4cy0uxjt4", "language").references("language", "code"),
                foreignKey("fke02gvaex8m0mf18tiww8syr8c", "translators_id").references("author", "id"),
                foreignKey("fkh2qcsh20ey5hfaahp95l0lk0y", "book_id").references("book", "id"));

        op.createTable(
                "page",
                column("book", bigint()),
                column("id", bigint()),
                column("page_label", varchar(10)),
                primaryKey("id"),
                foreignKey("fkohmw8g6no0xocahj8nnb5b04r", "book").references("book", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("page"); // the rows of page are lost
        op.dropTable("book_translators"); // the rows of book_translators are lost
        op.dropTable("language"); // the rows of language are lost
        op.dropTable("book_titles"); // the rows of book_titles are lost
        op.dropTable("book_notes"); // the rows of book_notes are lost
        op.dropTable("book_counts"); // the rows of book_counts are lost
        op.dropTable("book_copies"); // the rows of book_copies are lost
        op.dropTable("book_by_id"); // the rows of book_by_id are lost
        op.dropTable("book_author"); // the rows of book_author are lost
        op.dropTable("book"); // the rows of book are lost
        op.dropTable("author"); // the rows of author are lost
    }
}
