package model;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.CacheLayout;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.CascadeType;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.FetchProfile;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.QueryCacheLayout;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;

@Entity
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
@DynamicInsert
@DynamicUpdate
@BatchSize(size = 7)
@FilterDef(name = "named", defaultCondition = "name = :name", parameters = @ParamDef(name = "name", type = String.class))
@Filter(name = "named")
@FetchProfile(name = "whole", fetchOverrides = @FetchProfile.FetchOverride(entity = Item.class, association = "whole"))
@NamedQuery(name = "all", query = "from Item")
@NamedNativeQuery(name = "native", query = "select 1")
@NamedEntityGraph(name = "graph", attributeNodes = @NamedAttributeNode("whole"))
@OptimisticLocking(type = OptimisticLockType.DIRTY)
@SQLDelete(sql = "delete from item where id = ?")
@SQLRestriction("name is not null")
@QueryCacheLayout(layout = CacheLayout.AUTO)
@EntityListeners(Listener.class)
class Item {

    @Id
    Long id;

    @OptimisticLock(excluded = true)
    @ColumnTransformer(read = "upper(name)")
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("texts")
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SELECT)
    @Cascade(CascadeType.PERSIST)
    Item whole;

    @OneToMany(mappedBy = "whole", orphanRemoval = true)
    @OrderBy("name")
    @Immutable
    Set<Item> parts;
}
