package model;

import java.util.Set;

class PrintedEdition extends Edition {

    Integer pages;
    Set<Copy> copies;
}
