package org.zhishe.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhishe.kernel.Columns;
import org.zhishe.kernel.Ids;
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

    Last head() {
        return jdbc.sql("SELECT number, hash FROM audit_head WHERE id = 1")
                .query(Last.class)
                .single();
    }

    /// Locks it: entries are appended one after the other.
    Last lockHead() {
        return jdbc.sql("SELECT number, hash FROM audit_head WHERE id = 1 FOR UPDATE")
                .query(Last.class)
                .single();
    }

    void append(AuditEntry entry, String hash) {
        jdbc.sql("INSERT INTO audit_entry (number, at, kind, actor, subject, place, unit, details, hash)"
                        + " VALUES (:number, :at, :kind, :actor, :subject, :place, :unit, :details, :hash)")
                .param("number", entry.number())
                .param("at", Columns.utc(entry.at()))
                .param("kind", entry.act().kind())
                .param("actor", bytes(entry.act().actor()))
                .param("subject", bytes(entry.act().subject()))
                .param("place", entry.act().place())
                .param("unit", entry.act().unit())
                .param("details", JSON.writeValueAsString(entry.act().details()))
                .param("hash", hash)
                .update();
        jdbc.sql("UPDATE audit_head SET number = :number, hash = :hash WHERE id = 1")
                .param("number", entry.number())
                .param("hash", hash)
                .update();
    }

    List<AuditEntry> newest(Where where, String kind, Pageable page) {
        return filtered("SELECT *", where, kind, " ORDER BY number DESC LIMIT :limit OFFSET :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AuditTable::link)
                .list()
                .stream()
                .map(Link::entry)
                .toList();
    }

    long count(Where where, String kind) {
        return filtered("SELECT COUNT(*)", where, kind, "").query(Long.class).single();
    }

    private StatementSpec filtered(String select, Where where, String kind, String order) {
        var from = select + " FROM audit_entry WHERE kind LIKE :kind";
        return switch (where) {
            case Where.Anywhere anywhere -> jdbc.sql(from + order).param("kind", kind + "%");
            case Where.Units(var codes) ->
                jdbc.sql(from + " AND unit IN (:units)" + order)
                        .param("kind", kind + "%")
                        .param("units", codes);
        };
    }

    List<AuditEntry> about(UUID account) {
        return jdbc
                .sql("SELECT * FROM audit_entry WHERE actor = :account OR subject = :account ORDER BY number")
                .param("account", Ids.bytes(account))
                .query(AuditTable::link)
                .list()
                .stream()
                .map(Link::entry)
                .toList();
    }

    List<Link> between(long number, long last, int most) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE number > :number AND number <= :last"
                        + " ORDER BY number LIMIT :most")
                .param("number", number)
                .param("last", last)
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
        return new Link(
                new AuditEntry(row.getLong("number"), Columns.instant(row, "at"), act),
                row.getString("unit"),
                row.getString("hash"));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static @Nullable UUID uuid(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }
}
