package org.zhishe.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One HTTP/1.1 connection that is kept open, as a browser keeps it. Small, because it shares two cores with what it
/// measures.
final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private long lastNanos;

    Browser(int port) {
        this.port = port;
    }

    /// Sends one request and reads the whole reply.
    Reply exchange(Request request) throws IOException {
        var bytes = request.bytes();
        if (socket == null) {
            connect();
        }
        var begun = System.nanoTime();
        socket.getOutputStream().write(bytes);
        var reply = Reply.read(in);
        lastNanos = System.nanoTime() - begun;
        if (reply.isLast()) {
            hangUp();
        }
        return reply;
    }

    /// How long the last exchange took: from just before sending to the last byte of the reply.
    long lastNanos() {
        return lastNanos;
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }

    /// The next exchange begins on a new connection.
    void hangUp() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    static String line(InputStream in) throws IOException {
        var line = new byte[8_192];
        var length = 0;
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || length == line.length) {
                throw new EOFException("The connection ended within a header");
            }
            line[length++] = (byte) next;
        }
        var end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }
}
