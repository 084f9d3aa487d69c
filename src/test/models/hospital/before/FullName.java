package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class FullName {

    @Column(name = "title", length = 20)
    String title;

    @Column(name = "given_name", length = 60, nullable = false)
    String given;

    @Column(name = "family_name", length = 60, nullable = false)
    String family;
}
