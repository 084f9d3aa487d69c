package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.io.Serializable;

@Entity
@IdClass(Base.Key.class)
@Inheritance(strategy = InheritanceType.JOINED)
class Base {

    @Id
    Long tenant;

    @Id
    String code;

    record Key(Long tenant, String code) implements Serializable {}
}
