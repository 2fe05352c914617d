package org.zhishe.audit;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Plain SQL: there is no entity that something could change.
@Repository
class AuditTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number and hash of the last entry.
    record Head(long number, String hash) {}

    Head head() {
        return jdbc.sql("SELECT number, hash FROM audit_head WHERE id = 1")
                .query(Head.class)
                .single();
    }

    /// Locks it: entries are appended one after the other.
    Head lockHead() {
        return jdbc.sql("SELECT number, hash FROM audit_head WHERE id = 1 FOR UPDATE")
                .query(Head.class)
                .single();
    }

    void append(AuditEntry entry, String hash) {
        jdbc.sql("INSERT INTO audit_entry (number, at, kind, actor, subject, place, details, hash)"
                        + " VALUES (:number, :at, :kind, :actor, :subject, :place, :details, :hash)")
                .param("number", entry.number())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("kind", entry.act().kind())
                .param("actor", bytes(entry.act().actor()))
                .param("subject", bytes(entry.act().subject()))
                .param("place", entry.act().place())
                .param("details", JSON.writeValueAsString(entry.act().details()))
                .param("hash", hash)
                .update();
        jdbc.sql("UPDATE audit_head SET number = :number, hash = :hash WHERE id = 1")
                .param("number", entry.number())
                .param("hash", hash)
                .update();
    }

    List<AuditEntry> newest(List<String> under, String kind, Pageable page) {
        return filtered("SELECT *", under, kind, " ORDER BY number DESC LIMIT :limit OFFSET :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AuditTable::link)
                .list()
                .stream()
                .map(Link::entry)
                .toList();
    }

    long count(List<String> under, String kind) {
        return filtered("SELECT COUNT(*)", under, kind, "").query(Long.class).single();
    }

    private StatementSpec filtered(String select, List<String> under, String kind, String order) {
        var places = IntStream.range(0, under.size())
                .mapToObj(index -> "place LIKE :place" + index)
                .collect(Collectors.joining(" OR ", "(", ")"));
        var statement = jdbc.sql(select + " FROM audit_entry WHERE kind LIKE :kind AND " + places + order)
                .param("kind", kind + "%");
        for (var index = 0; index < under.size(); index++) {
            statement = statement.param("place" + index, under.get(index) + "%");
        }
        return statement;
    }

    List<Link> after(long number, int most) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE number > :number ORDER BY number LIMIT :most")
                .param("number", number)
                .param("most", most)
                .query(AuditTable::link)
                .list();
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        var details = JSON.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {});
        var act = new Act(
                row.getString("kind"),
                uuid(row.getBytes("actor")),
                uuid(row.getBytes("subject")),
                row.getString("place"),
                details);
        var at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Link(new AuditEntry(row.getLong("number"), at, act), row.getString("hash"));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    private static @Nullable UUID uuid(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
