package model;

import java.util.Map;

class Supplier {

    String code;
    String name;
    Map<String, String> terms;
}
