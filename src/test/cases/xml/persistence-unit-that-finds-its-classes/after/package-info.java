@SequenceGenerator(name = "numbers", sequenceName = "found_numbers")
package model;

import jakarta.persistence.SequenceGenerator;
