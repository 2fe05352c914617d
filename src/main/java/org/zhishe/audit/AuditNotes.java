package org.zhishe.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notes the end of the trail in the server's log, outside the database: whoever rewrites the trail there does not
/// reach what was noted here.
@Component
class AuditNotes {

    private static final Logger LOG = LoggerFactory.getLogger(AuditNotes.class);

    private final AuditTrail trail;

    AuditNotes(AuditTrail trail) {
        this.trail = trail;
    }

    @Scheduled(fixedDelayString = "PT24H")
    void note() {
        var last = trail.last();
        LOG.info("The audit trail ends at entry {} with hash {}", last.number(), last.hash());
    }
}
