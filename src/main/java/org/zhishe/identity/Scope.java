package org.zhishe.identity;

import java.util.Collection;
import java.util.List;

/// Where in the unit tree someone may do something: some units and everything below them.
///
/// @param paths the paths of these units; empty where nothing is allowed
public record Scope(List<String> paths) {

    public Scope {
        paths = List.copyOf(paths);
    }

    /// Leaves out units that lie below others of the same collection.
    static Scope of(Collection<String> paths) {
        return new Scope(paths.stream()
                .distinct()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .sorted()
                .toList());
    }

    /// Whether it is the whole installation.
    public boolean coversAll() {
        return covers(UnitRef.ROOT_PATH);
    }

    public boolean covers(UnitRef unit) {
        return covers(unit.path());
    }

    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
