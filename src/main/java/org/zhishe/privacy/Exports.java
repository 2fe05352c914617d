package org.zhishe.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishe.audit.Act;
import org.zhishe.audit.AuditTrail;
import org.zhishe.identity.CurrentAccount;
import org.zhishe.identity.PersonalData;
import org.zhishe.identity.SignedIn;
import org.zhishe.kernel.Refusal;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Gives people a copy of everything kept of them.
@Service
@Transactional(readOnly = true)
public class Exports {

    private final List<PersonalData> data;
    private final CurrentAccount current;
    private final ExportTexts texts;
    private final AuditTrail trail;
    private final ObjectWriter json;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Exports(
            ObjectProvider<PersonalData> data,
            CurrentAccount current,
            ExportTexts texts,
            AuditTrail trail,
            JsonMapper json) {
        this.data = data.orderedStream().toList();
        this.current = current;
        this.texts = texts;
        this.trail = trail;
        this.json = json.writerWithDefaultPrettyPrinter();
    }

    /// Collects what every module keeps of the person signed in, as it is at one moment. Refused while another export
    /// of this person is being collected.
    @Transactional
    public Export ofMine() {
        var person = current.require();
        if (!running.add(person.account())) {
            throw new Refusal("privacy.export.running");
        }
        try {
            var export = collect(person);
            trail.record(Act.of("privacy.exported", person.account()));
            return export;
        } finally {
            running.remove(person.account());
        }
    }

    private Export collect(SignedIn person) {
        var export = new Export();
        export.add("read-me.txt", texts.readMe(person, data));
        export.add("overview.html", texts.overview(person, data));
        data.forEach(
                each -> export.add(each.module() + ".json", json.writeValueAsBytes(each.export(person.account()))));
        return export;
    }
}
