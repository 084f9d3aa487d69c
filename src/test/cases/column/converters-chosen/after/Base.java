package model;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Base {

    boolean inherited;
}
