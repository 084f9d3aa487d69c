@TypeRegistration(basicClass = Code.class, userType = CodeType.class)
@TypeRegistrations({})
@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
@CompositeTypeRegistrations({})
@ConverterRegistration(converter = YesNo.class, domainType = Boolean.class)
@ConverterRegistrations({})
@JdbcTypeRegistration(value = LongVarcharJdbcType.class, registrationCode = Types.VARCHAR)
@JdbcTypeRegistrations({})
@JavaTypeRegistration(javaType = String.class, descriptorClass = StringJavaType.class)
@JavaTypeRegistrations({})
package model;

import java.sql.Types;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.CompositeTypeRegistrations;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.ConverterRegistrations;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JavaTypeRegistrations;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistrations;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.annotations.TypeRegistrations;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
