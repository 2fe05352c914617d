package org.zhishe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.zhishe.identity.People;
import org.zhishe.identity.TestPost;

/// A test of the whole application on a fresh database: H2 as shipped (in memory), and once more on a MySQL-family
/// server where bin/test has one. One context serves all such tests.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestDatabase.class, TestBank.class})
@Import({
    TestClock.Configuration.class,
    TestDatabase.Configuration.class,
    Statements.Configuration.class,
    Tables.Configuration.class,
    TestPost.Configuration.class,
    People.Configuration.class
})
public @interface DatabaseTest {}
