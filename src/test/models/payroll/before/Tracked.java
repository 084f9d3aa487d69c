package model;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
abstract class Tracked {

    @Version
    int version;

    String changedBy;
}
