package model;

import java.time.LocalTime;

class Branch extends Numbered {

    String name;
    LocalTime opens;
    LocalTime closes;
}
