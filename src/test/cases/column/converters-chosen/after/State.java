package model;

import jakarta.persistence.Embeddable;

@Embeddable
class State {

    boolean open;
}
