package model;

import java.math.BigDecimal;
import java.util.List;

class Acquisition {

    AcquisitionKey key;
    Supplier supplier;
    BigDecimal price;
    List<AcquisitionItem> items;
}
