@SequenceGenerators(@SequenceGenerator(name = "tickets", sequenceName = "ticket_numbers", initialValue = 100))
@TableGenerators(@TableGenerator(name = "invoices", table = "counters", pkColumnValue = "invoice"))
package model;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
