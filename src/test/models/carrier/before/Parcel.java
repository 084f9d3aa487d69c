package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

@Entity
class Parcel {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    Weight weight;

    @NaturalId
    long trackingNumber;

    @ElementCollection
    @OrderColumn
    List<Scan> scans;
}
