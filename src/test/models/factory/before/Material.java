package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

@Entity
@IdClass(MaterialKey.class)
@Table(
        name = "MARA",
        schema = "ERP",
        indexes = @Index(name = "MARA_L", columnList = "MTART, ERSDA desc"))
@SecondaryTable(
        name = "`MARA_EXT`",
        schema = "ERP",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "MANDT", referencedColumnName = "MANDT"),
            @PrimaryKeyJoinColumn(name = "MATNR", referencedColumnName = "MATNR")
        },
        foreignKey = @ForeignKey(name = "FK_MARA_EXT"))
class Material {

    @Id
    @Column(name = "MANDT", length = 3)
    String client;

    @Id
    @Column(name = "MATNR", length = 18)
    String number;

    @Column(name = "MTART", length = 4, nullable = false)
    String type;

    @Column(name = "ERSDA")
    LocalDate createdOn;

    @Column(name = "MEINS", length = 3)
    @ColumnDefault("'PCE'")
    String baseUnit;

    @Column(name = "BRGEW", precision = 13, scale = 3)
    BigDecimal grossWeight;

    @Column(name = "ZZ_COLOUR", table = "`MARA_EXT`", length = 20)
    String colour;

    @OneToMany(mappedBy = "material")
    @MapKeyColumn(name = "SPRAS", insertable = false, updatable = false)
    Map<String, MaterialText> texts;

    @ElementCollection
    @CollectionTable(
            name = "MEAN",
            schema = "ERP",
            joinColumns = {
                @JoinColumn(name = "MANDT", referencedColumnName = "MANDT"),
                @JoinColumn(name = "MATNR", referencedColumnName = "MATNR")
            })
    @Column(name = "EAN11", length = 18)
    Set<String> barCodes;

    @ManyToMany
    @JoinTable(
            name = "MARA_SUBSTITUTES",
            schema = "ERP",
            joinColumns = {
                @JoinColumn(name = "MANDT", referencedColumnName = "MANDT"),
                @JoinColumn(name = "MATNR", referencedColumnName = "MATNR")
            },
            inverseJoinColumns = {
                @JoinColumn(name = "SUBST_MANDT", referencedColumnName = "MANDT"),
                @JoinColumn(name = "SUBST_MATNR", referencedColumnName = "MATNR")
            })
    Set<Material> substitutes;
}
