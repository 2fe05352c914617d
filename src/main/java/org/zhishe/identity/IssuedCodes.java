package org.zhishe.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuedCodes extends Repository<IssuedCode, IssuedCode.Key> {

    Optional<IssuedCode> findById(IssuedCode.Key id);

    @Query("select c from IssuedCode c where c.id.account = :account order by c.issuedAt")
    List<IssuedCode> of(UUID account);

    /// Replaces the code of this kind, if there is one, in one statement: two that ask at once leave one code.
    @Modifying
    @NativeQuery("insert into identity_code (account, kind, code_hash, issued_at, expires_at, issued_by, address)"
            + " values (:account, :kind, :hash, :issuedAt, :expiresAt, :issuedBy, :address)"
            + " on duplicate key update code_hash = values(code_hash), issued_at = values(issued_at),"
            + " expires_at = values(expires_at), issued_by = values(issued_by), address = values(address)")
    void put(
            UUID account,
            String kind,
            byte[] hash,
            Instant issuedAt,
            @Nullable Instant expiresAt,
            UUID issuedBy,
            @Nullable String address);

    /// Keeps a code unless there is one of this kind: of two that ask at once, one gets 1 and the other 0.
    @Modifying
    @NativeQuery("insert ignore into identity_code (account, kind, code_hash, issued_at, expires_at, issued_by)"
            + " values (:account, :kind, :hash, :issuedAt, :expiresAt, :account)")
    int putIfAbsent(UUID account, String kind, byte[] hash, Instant issuedAt, @Nullable Instant expiresAt);

    /// Uses a code up. Two that come at once delete the same row, and only one of them finds it: 1, else 0.
    @Modifying
    @Query("delete from IssuedCode c where c.id.account = :account and c.id.kind in :kinds and c.codeHash = :hash"
            + " and (c.expiresAt is null or c.expiresAt > :now)")
    int take(UUID account, Collection<CodeKind> kinds, byte[] hash, Instant now);

    @Query("select count(c) from IssuedCode c where c.id.account = :account and c.id.kind in :kinds"
            + " and c.codeHash = :hash and (c.expiresAt is null or c.expiresAt > :now)")
    int count(UUID account, Collection<CodeKind> kinds, byte[] hash, Instant now);

    @Modifying
    @Query("delete from IssuedCode c where c.id.account = :account and c.id.kind in :kinds")
    void remove(UUID account, Collection<CodeKind> kinds);

    @Modifying
    @Query("delete from IssuedCode c where c.id.account = :account and c.id.kind = :kind and c.issuedAt < :time")
    void removeIssuedBefore(Instant time, UUID account, CodeKind kind);

    @Modifying
    @Query("delete from IssuedCode c where c.expiresAt < :time")
    void removeExpired(Instant time);

    @Query("select c from IssuedCode c where c.issuedBy = :issuer and c.id.account <> :issuer order by c.issuedAt")
    List<IssuedCode> issuedToOthers(UUID issuer);

    /// A code is worth as much as whoever gave it out.
    @Modifying
    @Query("delete from IssuedCode c where c.issuedBy = :issuer")
    void removeIssuedBy(UUID issuer);
}
