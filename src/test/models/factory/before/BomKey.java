package model;

import java.io.Serializable;

class BomKey implements Serializable {

    MaterialKey material;
    int alternative;
}
