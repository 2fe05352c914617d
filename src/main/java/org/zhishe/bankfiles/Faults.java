package org.zhishe.bankfiles;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Collects the faults of a reading; a fault told twice counts once.
public final class Faults {

    private final TreeSet<Fault> all = new TreeSet<>();

    public void add(Fault fault) {
        all.add(fault);
    }

    public void addAll(Collection<Fault> faults) {
        all.addAll(faults);
    }

    /// By file and line.
    public List<Fault> sorted() {
        return List.copyOf(all);
    }

    public List<Fault> of(String file) {
        return all.stream().filter(fault -> fault.file().equals(file)).toList();
    }

    /// Whether a file, or a folder in which it lies, has any.
    public boolean in(String file) {
        return all.stream().anyMatch(fault -> fault.file().equals(file) || file.startsWith(fault.file() + "/"));
    }

    /// All of them, a line each.
    public String words(Locale locale) {
        return all.stream().map(fault -> fault.line(locale)).collect(Collectors.joining("\n"));
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
