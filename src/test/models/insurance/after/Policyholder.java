package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Policyholder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Valid
    @NotNull
    @Embedded
    Address address;

    @Email
    @Size(max = 320)
    @NotNull
    @Column(unique = true)
    String email;

    @NotNull
    @Size(max = 20)
    @Pattern(regexp = "\\+?[0-9 ]+")
    String phone;

    @ElementCollection
    @Size(max = 5)
    List<@NotBlank @Size(max = 200) String> remarks;
}
