package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "claims", indexes = @Index(columnList = "reportedAt"))
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    Policy policy;

    @PastOrPresent
    @NotNull
    Instant reportedAt;

    @NotBlank
    @Size(max = 8000)
    String description;

    @Amount
    @Column(precision = 14)
    BigDecimal estimate;

    @DecimalMin("0")
    BigDecimal paid;

    @NotNull(groups = Stored.class)
    @Size(max = 24, groups = Stored.class)
    String state;

    @OneToMany(mappedBy = "claim")
    @OrderBy("fileName")
    List<ClaimDocument> documents;

    @ManyToMany
    @Size(max = 3)
    Set<@NotNull Agent> handlers;
}
