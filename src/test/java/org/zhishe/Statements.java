package org.zhishe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Listens to what the application sends to the database: what a request costs is how often it asks.
public final class Statements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private Statements() {}

    /// The statements this thread prepares during an action, in order. A batch is one.
    public static List<String> during(Runnable action) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            action.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    private static Connection listened(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> pass(connection, method, arguments));
    }

    private static Object pass(Connection connection, Method method, Object[] arguments) throws Throwable {
        var heard = HEARD.get();
        if (heard != null && method.getName().equals("prepareStatement")) {
            heard.add((String) arguments[0]);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static final class Listened extends DelegatingDataSource {

        Listened(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listened(super.getConnection());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static BeanPostProcessor listening() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new Listened(database) : bean;
                }
            };
        }
    }
}
