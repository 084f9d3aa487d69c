package model;

import java.io.Serializable;

class QualityCheckKey implements Serializable {

    Long receipt;
    int lot;
}
