package org.zhishe.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/// An entity that has its id from its constructor on. Saving a new one asks the database nothing, and a stored one can
/// be deleted: neither is so where an entity always calls itself new, or never.
@MappedSuperclass
public abstract class AssignedId<K> implements Persistable<K> {

    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void becomeStored() {
        stored = true;
    }
}
