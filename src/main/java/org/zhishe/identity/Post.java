package org.zhishe.identity;

/// Sends mail, where a server for it is configured.
interface Post {

    /// Whether there is a mail server at all.
    boolean isOpen();

    /// Refused with `identity.email.server-away` while the mail server did not answer half a minute ago or later.
    void requireServer();

    /// Refused with `identity.email.unknown` where nobody is at the address, and with `identity.email.server-away`
    /// where
    /// the server does not take the letter for another reason.
    void send(Letter letter);
}
