package model;

import java.io.Serializable;

class BomItemKey implements Serializable {

    BomKey bill;
    MaterialKey component;
}
