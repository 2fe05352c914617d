package org.zhishe.identity;

/// What a session compares itself with at every request.
///
/// @param credentialsVersion moves on when every session of the account has to end
/// @param version            moves on with every change of the account
record AccountState(int credentialsVersion, long version) {}
