package model;

import java.io.Serializable;

class CopyKey implements Serializable {

    Long edition;
    int number;
}
