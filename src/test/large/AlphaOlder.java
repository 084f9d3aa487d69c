package model;

class AlphaOlder extends AlphaLegacy {

    Integer age;
}
