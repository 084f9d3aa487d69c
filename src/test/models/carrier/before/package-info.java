@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
package model;

import org.hibernate.annotations.CompositeTypeRegistration;
