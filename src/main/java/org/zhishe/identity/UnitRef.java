package org.zhishe.identity;

import java.io.Serializable;
import java.util.UUID;

/// An organisation unit, as others know it.
///
/// @param code stands for the unit in addresses
/// @param path the codes from the root down to this unit, each ended by a full stop; a unit lies below another when
///             its path begins with the other's
/// @param name empty for the root until an administrator gives it one
public record UnitRef(UUID id, String code, String path, UnitKind kind, String name, boolean closed)
        implements Serializable {

    /// The installation as a whole: parent of all units.
    public static final UUID ROOT = new UUID(0x0000000000007000L, 0x8000000000000001L);

    static final String ROOT_PATH = "0.";

    public boolean isRoot() {
        return id.equals(ROOT);
    }
}
