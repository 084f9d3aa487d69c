package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Library. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Library implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn(qualified("catalogue", "authors"), "born", "born_on");
        op.requireNoRowsWhere(
                qualified("catalogue", "publishers"),
                "place IS NULL",
                "place needs a value: op.fill, or revision --fill catalogue.publishers.place=VALUE");
        op.requireNoRowsWhere(
                qualified("circulation", "loans"),
                "due_on IS NULL",
                "due_on needs a value: op.fill, or revision --fill circulation.loans.due_on=VALUE");

        op.createTable(
                qualified("catalogue", "series"),
                column("lock_version", integer()).notNull(),
                column("id", bigint()),
                column("title", varchar(255)).notNull(),
                primaryKey("id"),
                unique("series_title_key", "title"));

        op.createTable(
                qualified("circulation", "replacements"),
                column("charge_id", bigint()),
                column("bar_code", varchar(20)),
                primaryKey("charge_id"),
                foreignKey("fktf5se774dsv93csa332jmyysl", "charge_id")
                        .references(qualified("circulation", "charges"), "charge_id"));

        op.commentOnTable(qualified("purchasing", "suppliers"), "booksellers, donors and exchange partners");
        op.addColumn(qualified("catalogue", "editions"), column("series_id", bigint()));
        op.addColumn(qualified("catalogue", "editions"), column("volume", integer()));
        op.addColumn(qualified("circulation", "loans"), column("renewals", integer()).notNull().defaultTo("0"));
        op.addColumn(qualified("holdings", "copies"), column("condition", varchar(20)));
        op.addColumn(qualified("people", "library_members"), column("loyaltycard", varchar(255)));
        op.addColumn(qualified("purchasing", "acquisition_items"), column("unit_price", numeric(9, 2)));
        op.alterColumn(qualified("catalogue", "publishers"), "place", setNotNull());
        op.alterColumn(qualified("catalogue", "works"), "title", setType(varchar(600)));
        op.alterColumn(qualified("circulation", "loan_reminders"), "channel", setType(varchar(16)));
        op.alterColumn(qualified("circulation", "loans"), "due_on", setNotNull());
        op.alterColumn(qualified("people", "library_members"), "family_name", setType(varchar(80)));
        op.alterColumn(qualified("people", "member_categories"), "max_loans", setType(integer()));
        op.dropConstraint(qualified("circulation", "reservations"), "reservations_state_check");
        op.dropConstraint(qualified("purchasing", "acquisitions"), "acquisitions_price_check");
        op.alterColumn(qualified("purchasing", "acquisitions"), "price", dropDefault());
        op.dropIndex(qualified("circulation", "ix_loan_lent"));
        op.addConstraint(qualified("catalogue", "editions"), check("editions_volume_check", "volume>=0"));
        op.addConstraint(
                qualified("circulation", "reservations"),
                check("reservations_state_check", "state in ('WAITING','READY','FETCHED','EXPIRED')"));
        op.addConstraint(
                qualified("holdings", "copies"), check("copies_condition_check", "condition in ('NEW','WORN','LOST')"));
        op.addConstraint(qualified("purchasing", "acquisitions"), check("acquisitions_price_check", "price > 0"));
        op.addConstraint(
                qualified("catalogue", "editions"),
                foreignKey("fkewbpw4klh8ht5lj5c83quk8vj", "series_id")
                        .references(qualified("catalogue", "series"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                qualified("circulation", "reservations"),
                "state IN ('EXPIRED')",
                "state has no such constant afterwards: change them first");
        op.dropConstraint(qualified("catalogue", "editions"), "fkewbpw4klh8ht5lj5c83quk8vj");
        op.dropConstraint(qualified("purchasing", "acquisitions"), "acquisitions_price_check");
        op.dropConstraint(qualified("holdings", "copies"), "copies_condition_check");
        op.dropConstraint(qualified("circulation", "reservations"), "reservations_state_check");
        op.dropConstraint(qualified("catalogue", "editions"), "editions_volume_check");
        op.createIndex("ix_loan_lent", qualified("circulation", "loans"), "lent_on");
        op.alterColumn(qualified("purchasing", "acquisitions"), "price", setDefault("0"));
        op.addConstraint(
                qualified("purchasing", "acquisitions"), check("acquisitions_price_check", "(price >= (0)::numeric)"));
        op.addConstraint(
                qualified("circulation", "reservations"),
                check(
                        "reservations_state_check",
                        "((state)::text = ANY ((ARRAY['WAITING'::character varying, 'READY'::character varying, 'FETCHED'::character varying])::text[]))"));
        // values in people.member_categories.max_loans that are too great for smallint do not fit
        op.alterColumn(qualified("people", "member_categories"), "max_loans", setType(smallint()));
        // values in people.library_members.family_name that are too long for character varying(50) do not fit
        op.alterColumn(qualified("people", "library_members"), "family_name", setType(varchar(50)));
        op.alterColumn(qualified("circulation", "loans"), "due_on", dropNotNull());
        // values in circulation.loan_reminders.channel that are too long for character varying(10) do not fit
        op.alterColumn(qualified("circulation", "loan_reminders"), "channel", setType(varchar(10)));
        // values in catalogue.works.title that are too long for character varying(400) do not fit
        op.alterColumn(qualified("catalogue", "works"), "title", setType(varchar(400)));
        op.alterColumn(qualified("catalogue", "publishers"), "place", dropNotNull());
        // the values in purchasing.acquisition_items.unit_price are lost
        op.dropColumn(qualified("purchasing", "acquisition_items"), "unit_price");
        // the values in people.library_members.loyaltycard are lost
        op.dropColumn(qualified("people", "library_members"), "loyaltycard");
        op.dropColumn(qualified("holdings", "copies"), "condition"); // the values in holdings.copies.condition are lost
        // the values in circulation.loans.renewals are lost
        op.dropColumn(qualified("circulation", "loans"), "renewals");
        op.dropColumn(qualified("catalogue", "editions"), "volume"); // the values in catalogue.editions.volume are lost
        // the values in catalogue.editions.series_id are lost
        op.dropColumn(qualified("catalogue", "editions"), "series_id");
        op.commentOnTable(qualified("purchasing", "suppliers"), "booksellers and donors");
        op.dropTable(qualified("circulation", "replacements")); // the rows of circulation.replacements are lost
        op.dropTable(qualified("catalogue", "series")); // the rows of catalogue.series are lost
        op.renameColumn(qualified("catalogue", "authors"), "born_on", "born");
    }
}
