package org.zhishe.identity;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where requests come from, as limits count it.
final class Place {

    private static final int NETWORK_BYTES = 8;

    private Place() {}

    /// An IPv4 address as it is; of an IPv6 address its network, because one subscriber has 2^64 addresses there.
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var zone = address.indexOf('%');
        var parsed = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
        return parsed instanceof Inet4Address
                ? parsed.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES));
    }
}
