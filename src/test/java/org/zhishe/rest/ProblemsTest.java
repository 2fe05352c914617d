package org.zhishe.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.zhishe.DatabaseTest;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ProblemsTest {

    @Autowired
    Problems problems;

    @Autowired
    JsonMapper json;

    @Test
    void aDatabaseThatIsAwayOrBusyIsAskedAgainSoon() throws Exception {
        for (var cause :
                new RuntimeException[] {new DataAccessResourceFailureException("x"), new CannotAcquireLockException("x")
                }) {
            var reply = reply(cause);
            assertThat(reply.getStatus()).isEqualTo(503);
            assertThat(reply.getHeader("Retry-After")).isNotNull();
        }
    }

    @Test
    void aDefectIsNoAbsentDatabaseAndHasAReference() throws Exception {
        for (var cause : new RuntimeException[] {new DuplicateKeyException("x"), new IllegalStateException("x")}) {
            var reply = reply(cause);
            assertThat(reply.getStatus()).isEqualTo(500);
            assertThat(json.readTree(reply.getContentAsByteArray())
                            .path("detail")
                            .asString())
                    .containsPattern("[2-9A-HJ-NP-Z]{8}");
        }
    }

    private MockHttpServletResponse reply(RuntimeException cause) throws IOException {
        var response = new MockHttpServletResponse();
        problems.failed(new MockHttpServletRequest("GET", "/api/v1/sittings/x"), response, cause);
        return response;
    }
}
