package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
class Item {

    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "A", entity = Author.class)
    @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
    @Column(name = "subject_type", length = 1)
    @JoinColumn(name = "subject_id")
    Object subject;
}
