package model;

import java.util.List;
import java.util.Map;
import java.util.Set;

class Work extends Numbered {

    String title;
    Integer firstPublished;
    String language;
    Set<Edition> editions;
    List<Author> authors;
    Set<Subject> subjects;
    Map<String, String> titles;
}
