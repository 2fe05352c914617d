package org.zhishe.bankfiles;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Numbers as our files need them: whole numbers and exact decimals of reasonable length. Anything else that YAML calls
/// a number (0x1F, 1e9, .inf, 007) stays text, and the schema then says that a number was expected.
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})\\.[0-9]{1,9}");

    private Numbers() {}

    static JsonNode read(String text) {
        if (WHOLE.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(text));
        }
        return DECIMAL.matcher(text).matches()
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(text))
                : JsonNodeFactory.instance.stringNode(text);
    }
}
