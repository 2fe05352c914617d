package org.zhishe.rest;

import java.util.UUID;

/// What a token opens for one request; controllers get it as the principal.
public interface Pass {

    /// The id of what is opened, as it stands in the address.
    UUID opens();
}
