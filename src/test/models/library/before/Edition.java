package model;

import java.time.LocalDate;

class Edition extends Numbered {

    String isbn;
    LocalDate published;
    Work work;
    Publisher publisher;
}
