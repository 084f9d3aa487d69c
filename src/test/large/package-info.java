@TypeRegistration(basicClass = Code.class, userType = CodeType.class)
@TypeRegistrations({})
@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
@CompositeTypeRegistrations({})
@ConverterRegistration(converter = YesNo.class, domainType = Answer.class)
@ConverterRegistrations({})
@JdbcTypeRegistration(value = LongVarcharJdbcType.class, registrationCode = Types.LONGVARCHAR)
@JdbcTypeRegistrations({})
@JavaTypeRegistration(javaType = String.class, descriptorClass = StringJavaType.class)
@JavaTypeRegistrations({})
@SequenceGenerators(@SequenceGenerator(name = "tickets", sequenceName = "ticket_numbers", initialValue = 100))
@TableGenerators(@TableGenerator(name = "invoices", table = "counters", pkColumnValue = "invoice"))
package model;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
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
