package org.zhishe.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A request with the headers that matter here; browsers ask for gzip, so this does too.
record Request(String method, String path, String headers, String contentType, String body) {

    static Request get(String path, String headers) {
        return new Request("GET", path, headers, "", "");
    }

    static Request json(String method, String path, String headers, String body) {
        return new Request(method, path, headers, "application/json", body);
    }

    static Request form(String path, String headers, String body) {
        return new Request("POST", path, headers, "application/x-www-form-urlencoded", body);
    }

    byte[] bytes() {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: zh-CN\r\n"
                + (method.equals("GET")
                        ? ""
                        : "Content-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        var all = new ByteArrayOutputStream(head.length() + content.length);
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(content);
        return all.toByteArray();
    }
}
