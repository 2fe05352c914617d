package org.zhishe.identity;

/// Where a request comes from.
///
/// @param place  the network, see [Place]; empty outside a request
/// @param device a random number that this browser got when someone signed in from it; empty where it has none
record Origin(String place, String device) {

    @Override
    public String toString() {
        return "Origin[hidden]";
    }
}
