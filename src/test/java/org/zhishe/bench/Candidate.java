package org.zhishe.bench;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// One of the candidates who sit at once, with what a browser would keep for them.
final class Candidate {

    /// An answer the server said it has.
    record Acknowledged(int lease, int sequence, int slot, String chosen) {}

    private final String userName;
    private final String address;
    private final AtomicInteger sequence = new AtomicInteger();
    private final Collection<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private String cookie = "";
    private String csrf = "";
    private UUID sitting;
    private int lease;
    private String token;

    Candidate(int number) {
        this.userName = "bench-%05d".formatted(number);
        this.address = "198.18.%d.%d".formatted(number / 250, number % 250 + 1); // for benchmarks: RFC 2544
    }

    String userName() {
        return userName;
    }

    void hasSession(String cookie) {
        this.cookie = cookie;
    }

    void hasCsrfToken(String token) {
        this.csrf = token;
    }

    String csrf() {
        return csrf;
    }

    /// What earlier sittings acknowledged is not looked for.
    void isIn(UUID sitting, int lease, String token) {
        acknowledged.clear();
        this.sitting = sitting;
        this.lease = lease;
        this.token = token;
    }

    UUID sitting() {
        return sitting;
    }

    int nextSequence() {
        return sequence.incrementAndGet();
    }

    void knowsSaved(int sequence, int slot, String chosen) {
        acknowledged.add(new Acknowledged(lease, sequence, slot, chosen));
    }

    Collection<Acknowledged> acknowledged() {
        return acknowledged;
    }

    String sittingPath() {
        return "/api/v1/sittings/" + sitting;
    }

    /// Each candidate sits somewhere else; the server believes the header because it comes from a private address.
    String sessionHeaders() {
        return "X-Forwarded-For: " + address + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (csrf.isEmpty() ? "" : "X-CSRF-TOKEN: " + csrf + "\r\n");
    }

    String tokenHeaders() {
        return "X-Forwarded-For: " + address + "\r\nAuthorization: Bearer " + token + "\r\n";
    }
}
