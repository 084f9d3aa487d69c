package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table attributes of subclasses change. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableAttributesOfSubclassesChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("account", "iban needs a value: op.fill, or revision --fill account.iban=VALUE");
        op.requireNoRowsWhere(
                "account", "term IS NULL", "term needs a value: op.fill, or revision --fill account.term=VALUE");
        op.dropConstraint("account", "account_kind_check");
        op.dropConstraint("account", "account_term_check");
        op.addColumn("account", column("currency", varchar(255)).notNull().defaultTo("'EUR'"));
        op.addColumn("account", column("iban", varchar(255)).notNull());
        op.addColumn("account", column("pays_id", bigint()));
        op.alterColumn("account", "kind", setType(varchar(8)));
        op.alterColumn("account", "limit_", dropNotNull());
        op.alterColumn("account", "term", setType(integer()).using("term::integer"), setNotNull());
        op.addConstraint("account", check("account_check", "kind <> 'FIXED' or (pays_id is not null)"));
        op.addConstraint("account", check("account_kind_check", "kind in ('Account','FIXED','SAVE','GIRO')"));
        op.addConstraint("account", foreignKey("fkgaxjiuyh9ebx0rurrwyqlo8xu", "pays_id").references("account", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "account", "limit_ IS NULL", "limit_ is NOT NULL again and needs a value: op.fill gives one");
        op.dropConstraint("account", "fkgaxjiuyh9ebx0rurrwyqlo8xu");
        op.dropConstraint("account", "account_kind_check");
        op.dropConstraint("account", "account_check");
        op.alterColumn("account", "term", setType(varchar(255)), dropNotNull());
        op.alterColumn("account", "limit_", setNotNull());
        // values in account.kind that are too long for character varying(4) do not fit
        op.alterColumn("account", "kind", setType(varchar(4)));
        op.dropColumn("account", "pays_id"); // the values in account.pays_id are lost
        op.dropColumn("account", "iban"); // the values in account.iban are lost
        op.dropColumn("account", "currency"); // the values in account.currency are lost
        op.addConstraint(
                "account",
                check(
                        "account_term_check",
                        "((term)::text = ANY ((ARRAY['SHORT'::character varying, 'LONG'::character varying])::text[]))"));
        op.addConstraint(
                "account",
                check(
                        "account_kind_check",
                        "((kind)::text = ANY ((ARRAY['Account'::character varying, 'GIRO'::character varying, 'SAVE'::character varying])::text[]))"));
    }
}
