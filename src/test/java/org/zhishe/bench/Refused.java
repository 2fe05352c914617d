package org.zhishe.bench;

/// The server answered something else than what was asked for.
final class Refused extends RuntimeException {

    Refused(String what, Reply reply) {
        super(what + ": " + reply.status() + " "
                + reply.text().lines().findFirst().orElse(""));
    }
}
