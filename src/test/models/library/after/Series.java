package model;

import java.util.List;

class Series extends Numbered {

    String title;
    List<Edition> editions;
}
