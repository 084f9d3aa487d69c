package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Ticket {

    private Long number;

    @Id
    Long getId() {
        return number;
    }

    void setId(Long id) {
        number = id;
    }

    String getTitle() {
        return "";
    }

    void setTitle(String title) {}

    @Transient
    String getCaption() {
        return "";
    }
}
