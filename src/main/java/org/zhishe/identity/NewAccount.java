package org.zhishe.identity;

/// What someone types to get an account. No ID number, no phone, no e-mail: nothing here needs
/// them.
public record NewAccount(String userName, String password, String displayName) {

    @Override
    public String toString() {
        return "NewAccount[" + userName + "]";
    }
}
