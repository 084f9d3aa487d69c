package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.vector.SparseFloatVector;

@Entity
class Item {

    @Id
    Long id;

    @Array(length = 3)
    @JdbcTypeCode(SqlTypes.VECTOR_FLOAT32)
    float[] plain;

    @Array(length = 3)
    @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16)
    float[] half;

    @Array(length = 3)
    @JdbcTypeCode(SqlTypes.SPARSE_VECTOR_FLOAT32)
    SparseFloatVector sparse;

    @Array(length = 24)
    @JdbcTypeCode(SqlTypes.VECTOR_BINARY)
    byte[] bits;
}
