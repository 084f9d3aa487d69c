package model;

import java.util.List;

class AlphaLegacy {

    Long id;
    int version;
    Double size;
    List<String> steps;
}
