package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.SecondaryAuditTable;

@Entity
@Audited(withModifiedFlag = true)
@AuditTable("part_history")
@SecondaryTable(name = "part_text")
@SecondaryAuditTable(secondaryTableName = "part_text", secondaryAuditTableName = "part_text_history")
class Part {

    @Id
    Long id;

    int size;

    @Column(table = "part_text")
    String text;
}
