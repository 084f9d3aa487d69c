package model;

import java.io.Serializable;

class StockKey implements Serializable {

    MaterialKey material;
    BinKey bin;
    String batch;
}
