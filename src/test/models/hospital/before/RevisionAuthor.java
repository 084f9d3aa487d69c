package model;

import org.hibernate.envers.RevisionListener;

public class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        ((RevisionInfo) revision).userName = System.getProperty("user.name");
    }
}
