package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class ProductImage {

    @Id
    @GeneratedValue
    UUID id;

    String imageURI;
    int pixelWidth;
    int pixelHeight;
}
