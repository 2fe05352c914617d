package org.zhishe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishe.DatabaseTest;
import org.zhishe.identity.PersonalData;

@DatabaseTest
class PersonalDataTest {

    @Autowired
    List<PersonalData> modules;

    /// Fails for a new module that keeps something of people and has not said so.
    @Test
    void everyColumnThatHoldsAPersonIsSomeModulesPersonalData(@Autowired DataSource database) throws SQLException {
        var declared =
                modules.stream().flatMap(module -> module.columns().stream()).collect(Collectors.toSet());
        assertThat(new TreeSet<>(new Footprint(database).personColumns())).isEqualTo(new TreeSet<>(declared));
    }
}
