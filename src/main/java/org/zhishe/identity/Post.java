package org.zhishe.identity;

/// Sends mail, where a server for it is configured.
interface Post {

    /// Whether there is a mail server at all.
    boolean isOpen();

    /// Refused with `identity.email.server-away` while the mail server does not answer.
    void requireServer();

    /// Refused with `identity.email.server-away` where the server does not take the letter.
    void send(Letter letter);
}
