package model;

import jakarta.persistence.PrePersist;

class Listener {

    @PrePersist
    void persist(Object entity) {}
}
