package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

@Entity
class Item {

    @Id
    Long id;

    @NotNull
    @Size(max = 40)
    String name;

    @Min(1)
    @Max(99)
    int count;

    @Digits(integer = 8, fraction = 2)
    @Positive
    BigDecimal price;

    @Valid
    @Embedded
    @NotNull
    Extent size;

    @NotBlank
    @Length(max = 12)
    String code;

    @Range(min = 1, max = 5)
    short stars;

    @NotEmpty
    @ElementCollection
    Set<@NotNull @Size(max = 9) String> tags;

    @NotNull
    @ManyToOne
    Item whole;

    @Email
    @Pattern(regexp = ".+")
    String mail;
}
