package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@PrimaryKeyJoinColumns(
        value = {
            @PrimaryKeyJoinColumn(name = "base_code", referencedColumnName = "code"),
            @PrimaryKeyJoinColumn(name = "base_tenant", referencedColumnName = "tenant")
        },
        foreignKey = @ForeignKey(name = "fk_special_base"))
@OnDelete(action = OnDeleteAction.CASCADE)
class Special extends Base {

    String extra;
}
