package model;

import java.util.Comparator;

public class Backwards implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        return right.compareTo(left);
    }
}
