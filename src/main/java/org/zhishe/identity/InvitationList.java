package org.zhishe.identity;

import java.util.ArrayList;
import java.util.List;
import org.zhishe.kernel.Refusal;

/// A list of names as typed or pasted, one a line.
final class InvitationList {

    private InvitationList() {}

    static List<DisplayName> read(String list) {
        List<DisplayName> names = new ArrayList<>();
        var lines = list.lines().map(String::strip).toList();
        for (var line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isEmpty()) {
                names.add(name(lines.get(line), line + 1));
            }
        }
        if (names.isEmpty()) {
            throw new Refusal("identity.invitation.list.empty");
        }
        if (names.size() > Inviting.MOST) {
            throw new Refusal("identity.invitation.list.too-long", names.size(), Inviting.MOST);
        }
        return names;
    }

    private static DisplayName name(String text, int line) {
        try {
            return new DisplayName(text);
        } catch (Refusal form) {
            throw new Refusal("identity.invitation.list.line", line);
        }
    }
}
