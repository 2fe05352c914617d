package org.zhishe.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// SPI: what a module keeps of a person. Every module with a column that holds an account's id has a bean of this type;
/// a test compares the columns named here with those in the database.
public interface PersonalData {

    /// The module's name, which is that of its file in an export.
    String module();

    /// The columns that hold an account's id, as `table.column`.
    Set<String> columns();

    /// Everything the module keeps of a person, as records that become JSON. Never a hash or token, nor anything of
    /// anyone else.
    Object export(UUID account);

    /// The same for reading, in a few lines.
    List<Line> overview(UUID account);

    /// Deletes what belongs to the person alone and puts the anonymous id into what stays as history. Runs inside the
    /// transaction that deletes the account; a refusal stops the whole of it.
    void forget(UUID account, UUID anonymous);

    /// Gives what a guest left to the account they have now, in one transaction. Nothing by default: guests
    /// cannot make most of what modules keep.
    default void handOver(UUID guest, UUID account) {}

    /// A line of text: a message key and what stands in its places; times as `Instant`.
    record Line(String key, List<Object> arguments) {

        public static Line of(String key, Object... arguments) {
            return new Line(key, Arrays.asList(arguments));
        }
    }
}
