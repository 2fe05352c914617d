package org.zhishe.identity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the demo's units, once.
@Service
@Transactional(readOnly = true)
class DemoUnits {

    private final Units units;
    private final Clock clock;

    DemoUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /// Returns the ids by name; those of units that are gone or renamed are absent.
    @Transactional
    Map<String, UUID> create(List<DemoAccounts.DemoUnit> wanted) {
        var root = units.lock(UnitRef.ROOT).orElseThrow();
        if (root.ref().name().isEmpty()) {
            createAll(root, wanted);
        }
        Map<String, UUID> ids = new HashMap<>();
        units.findByNameIn(wanted.stream().map(DemoAccounts.DemoUnit::name).toList())
                .forEach(unit -> ids.put(unit.ref().name(), unit.ref().id()));
        return ids;
    }

    private void createAll(Unit root, List<DemoAccounts.DemoUnit> wanted) {
        Map<String, Unit> made = new HashMap<>();
        root.rename(new UnitName(wanted.getFirst().name()));
        made.put(root.ref().name(), units.saveAndFlush(root));
        for (var unit : wanted.subList(1, wanted.size())) {
            var parent = Objects.requireNonNull(made.get(unit.parent()), unit.parent());
            var created = new Unit(parent, unit.kind(), new UnitName(unit.name()), clock.instant());
            made.put(unit.name(), units.saveAndFlush(created));
        }
    }
}
