package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(indexes = @Index(columnList = "lastName, firstName"))
class Customer extends AuditedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @NaturalId(mutable = true)
    @Column(nullable = false)
    String eMailAddress;

    String firstName;
    String lastName;
    String phoneNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    CustomerType customerType;

    @Embedded
    PostalAddress homeAddress;

    @Embedded
    @AttributeOverride(name = "streetLine", column = @Column(name = "invoiceStreet"))
    @AttributeOverride(name = "postCode", column = @Column(name = "invoicePostCode"))
    @AttributeOverride(name = "cityName", column = @Column(name = "invoiceCity"))
    @AttributeOverride(name = "countryCode", column = @Column(name = "invoiceCountry"))
    PostalAddress invoiceAddress;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    List<PaymentMethod> paymentMethods;

    @ManyToMany
    Set<Product> wishList;

    @ElementCollection
    Set<NewsletterTopic> newsletterTopics;

    @ElementCollection
    @MapKeyColumn(name = "settingName")
    @Column(name = "settingValue")
    Map<String, String> userSettings;
}
