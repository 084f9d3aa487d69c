package model;

import java.time.LocalDate;

class Author extends Numbered {

    Name name;
    LocalDate born;
    LocalDate died;
}
