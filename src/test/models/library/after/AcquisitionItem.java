package model;

import java.math.BigDecimal;

class AcquisitionItem {

    String isbn;
    Integer pieces;
    BigDecimal unitPrice;
}
