package org.zhishe.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishe.kernel.Ids;
import org.zhishe.kernel.Refusal;

/// An organisation unit: a city, a district, a station, a community, an agency.
@Entity
@Table(name = "identity_unit")
class Unit {

    private static final int CODE = 6;
    private static final int JOIN_CODE = 8;

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @Column(updatable = false)
    private String code;

    private String path;

    private @Nullable String joinCode;

    private @Nullable Instant closedAt;

    @SuppressWarnings("UnusedVariable") // history only
    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(Unit parent, UnitKind kind, UnitName name, Instant createdAt) {
        parent.requireOpen();
        parent.requireRoomFor(kind);
        this.id = Ids.next();
        this.parentId = parent.id;
        this.kind = kind;
        this.name = name.text();
        this.code = ReadableCode.random(CODE);
        this.path = parent.path + code + ".";
        this.createdAt = createdAt;
    }

    UnitRef ref() {
        return new UnitRef(id, code, path, kind, name, closedAt != null);
    }

    Optional<UUID> parent() {
        return Optional.ofNullable(parentId);
    }

    /// Whoever has it can join as a candidate; empty where joining is by invitation only.
    Optional<String> joinCode() {
        return Optional.ofNullable(joinCode);
    }

    void rename(UnitName newName) {
        name = newName.text();
    }

    /// Hangs the unit below another one; the paths below it are the caller's to mend.
    void move(Unit newParent) {
        if (id.equals(UnitRef.ROOT) || newParent.path.startsWith(path)) {
            throw new Refusal("identity.unit.move.circle");
        }
        newParent.requireOpen();
        newParent.requireRoomFor(kind);
        parentId = newParent.id;
        path = newParent.path + code + ".";
    }

    void renewJoinCode() {
        requireOpen();
        joinCode = ReadableCode.random(JOIN_CODE);
    }

    void stopJoinCode() {
        joinCode = null;
    }

    /// Nobody can join any more; what happened there stays readable.
    void close(Instant at) {
        if (id.equals(UnitRef.ROOT)) {
            throw new Refusal("identity.unit.root.close");
        }
        requireOpen();
        closedAt = at;
        joinCode = null;
    }

    /// Opens it again below a unit that is open itself.
    void reopen(Unit parent) {
        if (closedAt == null) {
            throw new Refusal("identity.unit.open", name);
        }
        parent.requireOpen();
        closedAt = null;
    }

    /// @param parent null for the root, which stays what it is
    void correctKind(UnitKind corrected, @Nullable Unit parent, List<Unit> children) {
        requireOpen();
        if (parent == null) {
            throw new Refusal("identity.unit.root.kind");
        }
        parent.requireRoomFor(corrected);
        kind = corrected;
        children.stream().filter(child -> child.closedAt == null).forEach(child -> requireRoomFor(child.kind));
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new Refusal("identity.unit.closed", name);
        }
    }

    private void requireRoomFor(UnitKind child) {
        if (!kind.canHold(child)) {
            throw new Refusal("identity.unit.kind." + child + ".misplaced");
        }
    }
}
