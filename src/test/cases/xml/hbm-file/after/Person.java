package model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class Person {

    private Long id;
    private int version;
    private String name;
    private Name full;
    private Person boss;
    private Set<Person> staff;
    private List<String> steps;
    private Map<String, String> phones;
    private Set<Person> friends;
    private Collection<String> tags;
    private String[] words;
    private Object anything;
    private String note;
    private Double size;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
