package model;

import java.io.Serializable;

class MaterialKey implements Serializable {

    String client;
    String number;
}
