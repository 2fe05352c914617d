package org.zhishe.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishe.DatabaseTest;

/// The tests run in zones far from UTC: what JPA wrote must read the same in plain SQL.
@DatabaseTest
class StoredTimesTest {

    @Autowired
    Sittings sittings;

    @Autowired
    SittingRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSittingHasTheSameTimesHoweverItIsRead(@Autowired AutowireCapableBeanFactory application) {
        var started = ExamFixture.in(application).aSitting(Mode.FREE);
        var managed = sittings.findById(started.sitting()).orElseThrow();
        transaction.executeWithoutResult(
                status -> assertThat(rows.find(started.pass()).orElseThrow().deadline())
                        .isEqualTo(managed.deadline())
                        .isAfter(started.clock().instant()));
    }
}
