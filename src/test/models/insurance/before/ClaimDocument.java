package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class ClaimDocument {

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    @ManyToOne
    Claim claim;

    @NotBlank
    @Size(max = 255)
    String fileName;

    @NotNull
    @Size(max = 10485760)
    byte[] content;
}
