package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Entity with all that it owns. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EntityWithAllThatItOwns implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameSequence("customer_seq", "client_seq");
        op.renameTable("customer", "client");
        op.renameTable("customer_phones", "client_phones");
        op.renameTable("customer_product", "client_product");
        op.renameColumn("client_phones", "customer_id", "client_id");
        op.renameColumn("client_product", "customer_id", "client_id");
        op.renameConstraint("client", "customer_email_key", "client_email_key");
        op.renameConstraint("client", "customer_kind_check", "client_kind_check");
        op.renameConstraint("client", "customer_pkey", "client_pkey");
        op.renameConstraint("client", "fkcvqi2rrx3s63lm5llek2qopgx", "fk7efqkk1t0avy7rinicuyqgybb");
        op.renameConstraint(
                "client_phones", "customer_phones_customer_id_phones_key", "client_phones_client_id_phones_key");
        op.renameConstraint("client_phones", "fkmsy0iqyacw8ghj9esr5b7q92s", "fkgt8ktfq1qktu9mppgdqb3qs6k");
        op.renameConstraint("client_product", "customer_product_pkey", "client_product_pkey");
        op.renameConstraint("client_product", "fk3gm0cyrqgwipwdwmr9suc5bo6", "fkhcqqdnm7at267xmqtyjmv9ipi");
        op.renameConstraint("client_product", "fk934km8murilt7dr15vm176y71", "fkkt9v4bjtq5ll8palw1a73g2xj");
        op.renameConstraint("product", "fkqy4nwibks6iv84fe26u2amdor", "fkc8rdqnb4ghxqxn791f35xlnqy");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "fkc8rdqnb4ghxqxn791f35xlnqy", "fkqy4nwibks6iv84fe26u2amdor");
        op.renameConstraint("client_product", "fkkt9v4bjtq5ll8palw1a73g2xj", "fk934km8murilt7dr15vm176y71");
        op.renameConstraint("client_product", "fkhcqqdnm7at267xmqtyjmv9ipi", "fk3gm0cyrqgwipwdwmr9suc5bo6");
        op.renameConstraint("client_product", "client_product_pkey", "customer_product_pkey");
        op.renameConstraint("client_phones", "fkgt8ktfq1qktu9mppgdqb3qs6k", "fkmsy0iqyacw8ghj9esr5b7q92s");
        op.renameConstraint(
                "client_phones", "client_phones_client_id_phones_key", "customer_phones_customer_id_phones_key");
        op.renameConstraint("client", "fk7efqkk1t0avy7rinicuyqgybb", "fkcvqi2rrx3s63lm5llek2qopgx");
        op.renameConstraint("client", "client_pkey", "customer_pkey");
        op.renameConstraint("client", "client_kind_check", "customer_kind_check");
        op.renameConstraint("client", "client_email_key", "customer_email_key");
        op.renameColumn("client_product", "client_id", "customer_id");
        op.renameColumn("client_phones", "client_id", "customer_id");
        op.renameTable("client_product", "customer_product");
        op.renameTable("client_phones", "customer_phones");
        op.renameTable("client", "customer");
        op.renameSequence("client_seq", "customer_seq");
    }
}
