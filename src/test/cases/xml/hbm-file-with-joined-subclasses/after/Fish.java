package model;

import java.util.List;

public class Fish {

    private String id;
    private Pet enemy;
    private List<String> colours;
}
