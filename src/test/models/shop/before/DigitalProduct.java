package model;

import jakarta.persistence.Entity;

@Entity
class DigitalProduct extends Product {

    String downloadURL;
    long fileSizeInBytes;
}
