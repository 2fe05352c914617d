package org.zhishe.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.kernel.Refusal;

/// The organisation's units as everyone may see them; who belongs to them is another matter ([UnitPeople]).
@Service
@Transactional(readOnly = true)
public class UnitTree {

    private final Units units;
    private final Accounts accounts;

    UnitTree(Units units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    public UnitRef root() {
        return get(UnitRef.ROOT);
    }

    public Optional<UnitRef> find(String code) {
        return units.findByCode(ReadableCode.usual(code)).map(Unit::ref);
    }

    /// The unit of this id, open or closed.
    ///
    /// @throws Refusal if there is no such unit
    public UnitRef get(UUID id) {
        return units.findById(id).map(Unit::ref).orElseThrow(() -> new Refusal("identity.unit.unknown"));
    }

    /// From the root down to the unit itself.
    public List<UnitRef> trail(UnitRef unit) {
        return units.findByCodeIn(codes(unit)).stream()
                .map(Unit::ref)
                .sorted(Comparator.comparingInt(each -> each.path().length()))
                .toList();
    }

    /// The units directly below, open ones first, with the number of people in each subtree.
    public List<UnitRow> children(UnitRef unit) {
        var people =
                accounts.headcounts(unit.id()).stream().collect(Collectors.toMap(Headcount::unit, Headcount::people));
        return units.children(unit.id()).stream()
                .map(Unit::ref)
                .map(child -> new UnitRow(child, people.getOrDefault(child.id(), 0L)))
                .toList();
    }

    /// The ids of the unit and everything below it.
    public List<UUID> subtree(UnitRef unit) {
        return units.idsBelow(unit.path());
    }

    /// The units a person's scope begins at, largest first.
    public List<UnitRef> tops(Scope scope) {
        var codes = scope.paths().stream().map(UnitTree::lastCode).collect(Collectors.toSet());
        return units.findByCodeIn(codes).stream()
                .map(Unit::ref)
                .sorted(Comparator.comparing(UnitRef::kind).thenComparing(UnitRef::name))
                .toList();
    }

    /// Open units within a scope whose name contains the text, by name.
    public List<UnitChoice> search(Scope scope, String text, Pageable page) {
        var pattern = "%" + LikePattern.literal(text.strip()) + "%";
        var found =
                units.open(scope.paths(), pattern, page).stream().map(Unit::ref).toList();
        var named = named(found);
        return found.stream()
                .map(unit -> new UnitChoice(unit, above(unit, named)))
                .toList();
    }

    private Map<String, String> named(List<UnitRef> found) {
        var codes = found.stream().flatMap(unit -> codes(unit).stream()).collect(Collectors.toSet());
        return units.findByCodeIn(codes).stream()
                .map(Unit::ref)
                .collect(Collectors.toMap(UnitRef::code, UnitRef::name));
    }

    private static String above(UnitRef unit, Map<String, String> named) {
        return codes(unit).stream()
                .filter(code -> !code.equals(unit.code()))
                .map(code -> named.getOrDefault(code, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<String> codes(UnitRef unit) {
        return Arrays.asList(unit.path().split("\\."));
    }

    private static String lastCode(String path) {
        var withoutStop = path.substring(0, path.length() - 1);
        return withoutStop.substring(withoutStop.lastIndexOf('.') + 1);
    }
}
