package model;

import java.io.Serializable;

class AccountId implements Serializable {

    Long tenant;

    Long number;

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountId id && id.tenant.equals(tenant) && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
