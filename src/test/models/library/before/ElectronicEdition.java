package model;

class ElectronicEdition extends Edition {

    Format format;
    Integer licences;
}
