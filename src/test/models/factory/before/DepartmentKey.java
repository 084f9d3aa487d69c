package model;

import java.io.Serializable;

class DepartmentKey implements Serializable {

    String company;
    int number;
}
