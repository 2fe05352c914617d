package org.zhishe.identity;

/// An invitation as made: the only time its code can be read.
public record NewInvitation(String name, String code) {

    @Override
    public String toString() {
        return "NewInvitation[" + name + "]";
    }
}
